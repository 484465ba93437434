package onewindow.cases;

import java.time.Instant;
import java.util.Map;

/**
 * What came of one attempt to ask a department.
 *
 * @param detail what happened, without personal data; shown in Cockpit and in the case-file tab
 * @param answer the department's answer; null after PROMISED, FAILED and GAVE_UP
 */
public record Exchanged(
    CaseQuestion question,
    String key,
    String digest,
    Instant askedAt,
    Instant endedAt,
    Result result,
    String detail,
    Map<String, Object> answer) {

  /**
   * How an attempt ended. PROMISED: the department sends its answer later; LATE: after the question had been given up;
   * VERIFIED_BY_HAND: a clerk answered instead.
   */
  public enum Result { ANSWERED, PROMISED, FAILED, GAVE_UP, LATE, VERIFIED_BY_HAND }
}
