package onewindow.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onewindow.cases.Processes;

/** Everything that a process may call: each takes the case number and gives back one of its outcomes, or nothing. */
final class ProcessApi {

  /** An outcome of rules that can find something missing, which service.yaml says by its key supplement. */
  static final String SUPPLEMENT = "supplement";

  static final List<ProcessCallDefinition> CALLS = List.of(
      new ProcessCallDefinition("cases", "confirmations", Set.of("complete", "awaited")),
      new ProcessCallDefinition("cases", "decide", Set.of("approved", "review", SUPPLEMENT)),
      new ProcessCallDefinition("cases", "issue", Set.of()),
      new ProcessCallDefinition("cases", "refuse", Set.of()),
      new ProcessCallDefinition("cases", "lapse", Set.of()));

  /** What only a process that runs beside a case may call: the check of a commitment. */
  static final List<ProcessCallDefinition> COMPANION_CALLS = List.of(
      new ProcessCallDefinition("commitments", "close", Set.of()),
      new ProcessCallDefinition("commitments", "orderCorrection", Set.of()),
      new ProcessCallDefinition("commitments", "revoke", Set.of()),
      new ProcessCallDefinition("commitments", "escalate", Set.of()));

  /** Gives the moment at which the check, or the time to correct, should be over; a timer or a task's due date. */
  static final ProcessCallDefinition CHECK_DUE = new ProcessCallDefinition("commitments", "dueAt", Set.of());

  /** Gives the group that checks; only a task's candidate groups may ask for it. */
  static final ProcessCallDefinition CHECKERS = new ProcessCallDefinition("commitments", "checkers", Set.of());

  /** Gives the moment at which the case stops waiting for people; only a timer may ask for it. */
  static final ProcessCallDefinition WAIT_ENDS = new ProcessCallDefinition("cases", "waitEnds", Set.of());

  /** What a process can wait for. */
  static final Set<String> MESSAGES = Set.of(Processes.PARTY_CONFIRMED, Processes.SUPPLEMENT_RECEIVED);

  /** The moments that a timer may wait for. */
  static final List<ProcessCallDefinition> MOMENTS = List.of(WAIT_ENDS, CHECK_DUE);

  private ProcessApi() {}

  /** One method that a process may call, and the outcomes that a gateway may then read. */
  record ProcessCallDefinition(String bean, String method, Set<String> outcomes) {

    @Override
    public String toString() {
      return "${" + bean + "." + method + "(caseNumber)}";
    }
  }

  static Optional<ProcessCallDefinition> find(String bean, String method) {
    return Stream.concat(CALLS.stream(), COMPANION_CALLS.stream())
        .filter(call -> call.bean().equals(bean) && call.method().equals(method)).findFirst();
  }
}
