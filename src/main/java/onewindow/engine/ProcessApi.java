package onewindow.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything that a process may call: each takes the case number and gives back one of its outcomes, or nothing. */
final class ProcessApi {

  static final List<ProcessCallDefinition> CALLS = List.of(
      new ProcessCallDefinition("cases", "decide", Set.of("approved", "review")),
      new ProcessCallDefinition("cases", "issue", Set.of()),
      new ProcessCallDefinition("cases", "refuse", Set.of()));

  private ProcessApi() {}

  /** One method that a process may call, and the outcomes that a gateway may then read. */
  record ProcessCallDefinition(String bean, String method, Set<String> outcomes) {

    @Override
    public String toString() {
      return "${" + bean + "." + method + "(caseNumber)}";
    }
  }

  static Optional<ProcessCallDefinition> find(String bean, String method) {
    return CALLS.stream().filter(call -> call.bean().equals(bean) && call.method().equals(method)).findFirst();
  }
}
