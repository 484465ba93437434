package onewindow.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import onewindow.catalog.ServiceDefinition.Milestone;
import org.springframework.stereotype.Component;

/** The definition is whole: department, item code, parties, milestones that something reaches, outcomes. */
@Component
class DefinitionParts implements DefinitionRule {

  @Override
  public Stream<String> problems(ServiceDefinition definition, ServiceFolder folder) {
    List<String> problems = new ArrayList<>();
    if (definition.department() == null || !isName(definition.department().id())) {
      problems.add("department.id is missing; it must be a name in lower case, such as public-security");
    }
    if (definition.itemCode() == null || !definition.itemCode().matches("[0-9A-Z]{12,33}")) {
      problems.add("itemCode is '" + definition.itemCode() + "'; 12 to 33 digits or capital letters are needed");
    }
    if (definition.parties().isEmpty()) {
      problems.add("parties is missing; the applicant must be one of the people whom the form names");
    }
    return Stream.of(problems.stream(), milestones(definition), outcomes(definition)).flatMap(part -> part);
  }

  private static Stream<String> milestones(ServiceDefinition definition) {
    if (definition.milestones().isEmpty()) {
      return Stream.of("milestones is missing; the citizen needs at least one step to see");
    }
    return definition.milestones().stream().filter(DefinitionParts::isIncomplete)
        .map(step -> "milestone '" + step.id() + "' needs an id and the timeline codes it is reachedBy");
  }

  private static boolean isIncomplete(Milestone step) {
    return !isName(step.id()) || step.reachedBy().isEmpty();
  }

  private static Stream<String> outcomes(ServiceDefinition definition) {
    return definition.outcomes().isEmpty()
        ? Stream.of("outcomes is missing; each end event of the process needs its text") : Stream.empty();
  }

  private static boolean isName(String text) {
    return text != null && text.matches(FolderFiles.NAME);
  }
}
