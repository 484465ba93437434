package preview;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onewindow.cases.CaseQuestion;
import onewindow.cases.CaseRecord;
import onewindow.cases.CaseStatus;
import onewindow.cases.CaseSummary;
import onewindow.cases.Exchanged;
import onewindow.cases.Finding;
import onewindow.cases.PartyState;
import onewindow.cases.Reception;
import onewindow.cases.Ruling;
import onewindow.cases.TimelineEntry;
import onewindow.forms.LocalizedText;

/** What stands in a sample case, by how far it has come. */
final class PreviewRecords {

  private static final String SERVICE = "newborn-registration";
  private static final List<String> QUESTIONS = List.of("health-commission.birth-certificate",
      "public-security.household", "civil-affairs.marriage", "credit.record");

  private PreviewRecords() {}

  static CaseRecord record(String number, CaseStatus status, Map<String, Object> application,
      Reception reception, String... codes) {
    Instant start = Instant.parse("2026-11-10T01:30:00Z");
    List<TimelineEntry> timeline = new ArrayList<>();
    for (String code : codes) {
      timeline.add(new TimelineEntry(start.plus(Duration.ofSeconds(40L * timeline.size())), code,
          Map.of("question", QUESTIONS.get(timeline.size() % 4), "department", "x",
              "channel", reception.channel().name()), "rules"));
    }
    boolean issued = status == CaseStatus.DONE_ISSUED || status == CaseStatus.REVOKED;
    return new CaseRecord(new CaseSummary(number, SERVICE, status, start), "1", reception.channel(),
        reception.takenBy(), application,
        codes.length > 1 ? answers() : Map.of(), codes.length > 1 ? exchanges(number, start) : List.of(),
        codes.length > 2 ? ruling(issued) : null, status == CaseStatus.DONE_REFUSED
            ? "出生医学证明编号在签发系统中已作废，请到签发医院换发后重新申请。" : null,
        issued ? Map.of("idNumber", "341502202611020019", "registeredOn", "2026-11-10",
            "householdNumber", "341502001234") : Map.of(), timeline,
        List.of(new PartyState("mother", true, start,
            reception.isAttended() ? "clerk:" + reception.takenBy() : "applicant")), null, null, null);
  }

  private static Map<String, Map<String, Object>> answers() {
    return Map.of(QUESTIONS.get(0), Map.of("found", true, "status", "valid", "childSex", "male",
        "motherIdNumber", PreviewCases.PERSON, "motherName", "王芳"),
        QUESTIONS.get(2), Map.of("married", true, "since", "2019-05-20"));
  }

  private static List<Exchanged> exchanges(String number, Instant at) {
    return List.of(exchanged(number, 0, at, Exchanged.Result.ANSWERED, ""),
        exchanged(number, 1, at, Exchanged.Result.GAVE_UP, "no answer within PT10M: 503 Service Unavailable"),
        exchanged(number, 2, at, Exchanged.Result.ANSWERED, ""));
  }

  private static Exchanged exchanged(String number, int question, Instant at, Exchanged.Result result, String detail) {
    return new Exchanged(new CaseQuestion(number, QUESTIONS.get(question)), "k", "d", at, at.plusSeconds(2), result,
        detail, null);
  }

  private static Ruling ruling(boolean approved) {
    Finding married = finding("N6-married", Finding.Effect.SUPPORTS, "父母婚姻登记有效。",
        "The parents' marriage is registered.");
    Finding open = finding("household-unknown", Finding.Effect.NEEDS_REVIEW,
        "暂未取得父母户籍信息，需由工作人员核实。", "The parents' households could not be established; an official checks them.");
    return new Ruling(approved ? Ruling.Outcome.APPROVED : Ruling.Outcome.REVIEW,
        approved ? List.of(married) : List.of(open, married), "sample");
  }

  static Finding finding(String code, Finding.Effect effect, String zh, String en) {
    return new Finding(code, effect, new LocalizedText(zh, en),
        new LocalizedText("《中华人民共和国户口登记条例》第七条", "Household Registration Regulations, art. 7"),
        LocalDate.of(1958, 1, 9), true, null, null, null);
  }
}
