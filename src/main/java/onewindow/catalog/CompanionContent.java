package onewindow.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onewindow.forms.LocalizedText;
import org.springframework.stereotype.Component;

/** {@code companion.yaml} can be read, bears the folder's name, and says everything in Chinese and in English. */
@Component
class CompanionContent implements ContentRule {

  @Override
  public boolean concerns(ServiceFolder folder) {
    return folder.isCompanion();
  }

  @Override
  public List<ContentProblem> check(ServiceFolder folder) {
    List<String> problems = new ArrayList<>();
    try {
      CompanionDefinition definition = CompanionDefinitions.read(folder.text(CompanionDefinitions.FILE));
      if (!folder.name().equals(definition.companion())) {
        problems.add("companion is '" + definition.companion() + "', but the folder is called '" + folder.name() + "'");
      }
      if (definition.outcomes().isEmpty()) {
        problems.add("outcomes is missing; each end event of the process needs its text");
      }
      texts(definition).forEach((place, text) -> problems.addAll(DefinitionTitles.missing(place, text).toList()));
    } catch (IllegalArgumentException e) {
      problems.add(e.getMessage());
    }
    return problems.stream().map(message -> new ContentProblem(CompanionDefinitions.FILE, message)).toList();
  }

  private static Map<String, LocalizedText> texts(CompanionDefinition definition) {
    Map<String, LocalizedText> texts = new LinkedHashMap<>();
    texts.put("title", definition.title());
    texts.put("summary", definition.summary());
    definition.outcomes().forEach((id, title) -> texts.put("outcomes." + id, title));
    return texts;
  }
}
