package onewindow.cases;

import java.util.List;
import java.util.Map;

/**
 * One case file, read and decrypted for somebody who may see it.
 *
 * @param takenBy username of the clerk who took the application for the applicant; null where they handed it in
 * @param answers the departments' answers by route id
 * @param ruling the decision in force, or null while there is none
 * @param reason what the person who decided told the applicant; null where the rules decided
 * @param result what was issued, by field; empty before
 * @param commitment what somebody committed to instead of handing in papers, or null
 * @param supplement the newest notice that asked for what was missing, or null
 * @param delivery how the result reached the people; null before
 */
public record CaseRecord(
    CaseSummary summary,
    String serviceVersion,
    Channel channel,
    String takenBy,
    Map<String, Object> application,
    Map<String, Map<String, Object>> answers,
    List<Exchanged> exchanges,
    Ruling ruling,
    String reason,
    Map<String, Object> result,
    List<TimelineEntry> timeline,
    List<PartyState> parties,
    Supplement supplement,
    Commitment commitment,
    Delivery delivery) {

  /** What was issued as far as it is still valid: nothing once it was revoked. */
  public Map<String, Object> validResult() {
    return summary.status() == CaseStatus.REVOKED ? Map.of() : result;
  }
}
