package onewindow.cases;

import java.util.List;
import java.util.Map;
import onewindow.catalog.ServiceDefinition;

/**
 * One thing that people chose to have done after the issue, and how far it is.
 *
 * @param question the route of the command that does it
 * @param answer what came back; empty before
 */
public record FollowUp(String question, State state, Map<String, Object> answer) {

  /** PLANNED: nothing is issued yet; BY_HAND: the department gave no answer and a clerk does it. */
  public enum State { PLANNED, ASKED, BY_HAND, DONE, NOT_DONE }

  /** Those of a case, in the order of its service. */
  public static List<FollowUp> of(CaseRecord record, ServiceDefinition definition) {
    return definition.questions().entrySet().stream()
        .filter(entry -> entry.getValue().isFollowUp() && entry.getValue().command())
        .filter(entry -> entry.getValue().followUp().isChosen(record.application()))
        .map(entry -> of(entry.getKey(), record)).toList();
  }

  private static FollowUp of(String route, CaseRecord record) {
    Map<String, Object> answer = record.answers().getOrDefault(route, Map.of());
    if (!answer.isEmpty()) {
      return new FollowUp(route, isDone(answer) ? State.DONE : State.NOT_DONE, answer);
    }
    boolean givenUp = record.exchanges().stream().anyMatch(one -> one.question().route().equals(route)
        && one.result() == Exchanged.Result.GAVE_UP);
    State open = givenUp ? State.BY_HAND : record.summary().status().isIssued() ? State.ASKED : State.PLANNED;
    return new FollowUp(route, open, Map.of());
  }

  static boolean isDone(Map<String, Object> answer) {
    return Boolean.TRUE.equals(answer.get("done"));
  }
}
