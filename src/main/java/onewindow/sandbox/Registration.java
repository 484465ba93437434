package onewindow.sandbox;

import java.time.Instant;
import java.util.Map;

/**
 * One entry that a command made in a register.
 *
 * @param once the value that may be entered only once, or null
 */
record Registration(
    Instant at,
    String once,
    String caseNumber,
    String requestKey,
    String requestDigest,
    Map<String, Object> answer) {

  boolean answers(Request request) {
    return caseNumber.equals(request.caseNumber()) && requestDigest.equals(request.requestDigest());
  }

  Reply reply() {
    return Reply.answer(new Request(caseNumber, requestKey, requestDigest, Map.of()), answer);
  }
}
