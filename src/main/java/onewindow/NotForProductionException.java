package onewindow;

import java.util.List;
import java.util.stream.Collectors;

/** The profile {@code production} was asked for with values of the sandbox. */
class NotForProductionException extends RuntimeException {

  NotForProductionException(List<SandboxValue> left) {
    super(left.stream().map(value -> "  - " + value).collect(Collectors.joining("\n")));
  }
}
