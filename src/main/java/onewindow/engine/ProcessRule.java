package onewindow.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onewindow.catalog.ContentProblem;
import onewindow.catalog.ContentRule;
import onewindow.catalog.ServiceFolder;

/** A content rule about a folder's process; silent about a process that cannot be read, which another rule reports. */
interface ProcessRule extends ContentRule {

  /** @return what is wrong, a sentence each */
  Stream<String> problems(ServiceProcess process);

  @Override
  default List<ContentProblem> check(ServiceFolder folder) {
    return readable(folder).stream().flatMap(this::problems)
        .map(message -> new ContentProblem(ServiceProcess.file(folder), message))
        .toList();
  }

  private static Optional<ServiceProcess> readable(ServiceFolder folder) {
    try {
      return Optional.of(ServiceProcess.read(folder));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
