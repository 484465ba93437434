package onewindow.catalog;

import java.util.List;
import java.util.stream.Stream;

/** A content rule about what {@code service.yaml} says; silent about a file that cannot be read. */
interface DefinitionRule extends ContentRule {

  /** @return what is wrong, a sentence each */
  Stream<String> problems(ServiceDefinition definition, ServiceFolder folder);

  @Override
  default List<ContentProblem> check(ServiceFolder folder) {
    return ServiceDefinitions.find(folder).stream()
        .flatMap(definition -> problems(definition, folder))
        .map(message -> new ContentProblem(ServiceDefinitions.FILE, message))
        .toList();
  }
}
