package onewindow.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import onewindow.forms.LocalizedText;
import org.springframework.stereotype.Component;

/** Everything that citizens read has its text in Chinese and in English. */
@Component
class DefinitionTitles implements DefinitionRule {

  @Override
  public Stream<String> problems(ServiceDefinition definition, ServiceFolder folder) {
    return texts(definition).entrySet().stream().flatMap(text -> missing(text.getKey(), text.getValue()));
  }

  static Stream<String> missing(String place, LocalizedText text) {
    if (text == null) {
      return Stream.of(place + " is missing; it needs a text in zh and en");
    }
    return Stream.of("zh", "en")
        .filter(language -> isBlank(language.equals("zh") ? text.zh() : text.en()))
        .map(language -> place + " has no text in " + language);
  }

  private static Map<String, LocalizedText> texts(ServiceDefinition definition) {
    Map<String, LocalizedText> texts = new LinkedHashMap<>();
    texts.put("title", definition.title());
    texts.put("summary", definition.summary());
    if (definition.searchWords() != null) {
      texts.put("searchWords", definition.searchWords());
    }
    texts.put("department.name", definition.department() == null ? null : definition.department().name());
    definition.parties().forEach(party -> texts.put("parties." + party.role() + ".title", party.title()));
    definition.materials().forEach((name, material) -> texts.put("materials." + name + ".title", material.title()));
    definition.questions().forEach((id, question) -> texts.put("questions." + id + ".title", question.title()));
    definition.questions().forEach((id, question) -> {
      if (question.isFollowUp()) {
        question.followUp().shows().forEach((field, title) ->
            texts.put("questions." + id + ".followUp.shows." + field, title));
      }
    });
    definition.milestones().forEach(step -> texts.put("milestones." + step.id() + ".title", step.title()));
    definition.charges().forEach((item, title) -> texts.put("charges." + item, title));
    definition.outcomes().forEach((id, title) -> texts.put("outcomes." + id, title));
    if (definition.issue() != null) {
      definition.issue().shows().forEach((field, title) -> texts.put("issue.shows." + field, title));
    }
    return texts;
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
