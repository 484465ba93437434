package onewindow.catalog;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code service.yaml} can be read and bears the folder's name. */
@Component
class ReadableDefinition implements ContentRule {

  @Override
  public List<ContentProblem> check(ServiceFolder folder) {
    return folder.find(ServiceDefinitions.FILE).flatMap(yaml -> problem(yaml, folder.name()))
        .map(message -> List.of(new ContentProblem(ServiceDefinitions.FILE, message)))
        .orElse(List.of());
  }

  private static Optional<String> problem(String yaml, String folder) {
    try {
      String service = ServiceDefinitions.read(yaml).service();
      return folder.equals(service) ? Optional.empty()
          : Optional.of("service is '" + service + "', but the folder is called '" + folder + "'");
    } catch (IllegalArgumentException e) {
      return Optional.of(e.getMessage());
    }
  }
}
