package preview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onewindow.cases.CaseQuestion;
import onewindow.cases.CaseRecord;
import onewindow.cases.CaseStatus;
import onewindow.cases.CaseSummary;
import onewindow.cases.Delivery;
import onewindow.cases.Exchanged;
import onewindow.cases.TimelineEntry;

/** What follows the issue of sample cases. */
final class PreviewFollowUps {

  private static final String VACCINATION = "disease-control.vaccination-record";
  private static final String INSURANCE = "medical-insurance.enrolment";
  private static final String CARD = "social-security.card";

  private PreviewFollowUps() {}

  static Map<String, Object> application(String mother) {
    return Map.of("childName", "王安", "motherName", "王芳", "motherIdNumber", mother, "maritalStatus", "married",
        "furtherServices", List.of("vaccination-record", "medical-insurance", "social-security-card"),
        "delivery", "mail", "deliveryRecipient", "王芳", "deliveryAddress", "安徽省六安市金安区人民路 1 号");
  }

  /** One is done, one was refused, one is with a clerk, and the letter is posted. */
  static CaseRecord with(CaseRecord issued) {
    Map<String, Map<String, Object>> answers = new HashMap<>(issued.answers());
    answers.put(VACCINATION, Map.of("done", true, "recordNumber", "YF000000001", "site", "金安区东市社区卫生服务中心"));
    answers.put(CARD, Map.of("done", false, "reason", "制卡设备正在更换，请十个工作日后再申领"));
    answers.put("carrier.shipment", Map.of("done", true, "trackingNumber", "EA000000001"));
    List<Exchanged> exchanges = new ArrayList<>(issued.exchanges());
    exchanges.add(new Exchanged(new CaseQuestion(issued.summary().caseNumber(), INSURANCE), "k", "d", Instant.EPOCH,
        Instant.EPOCH, Exchanged.Result.GAVE_UP, "given up", null));
    return copy(issued, issued.summary(), answers, exchanges, issued.timeline(), null);
  }

  static CaseRecord delivered(CaseRecord issued) {
    CaseSummary before = issued.summary();
    List<TimelineEntry> timeline = new ArrayList<>(issued.timeline());
    Instant at = Instant.parse("2026-11-10T02:00:00Z");
    timeline.add(new TimelineEntry(at, "delivered-electronically", Map.of("role", "mother"), "mother"));
    return copy(issued, new CaseSummary(before.caseNumber(), before.service(), CaseStatus.DELIVERED,
        before.submittedAt()), issued.answers(), issued.exchanges(), timeline,
        new Delivery(at, "electronic", "mother", null));
  }

  private static CaseRecord copy(CaseRecord one, CaseSummary summary, Map<String, Map<String, Object>> answers,
      List<Exchanged> exchanges, List<TimelineEntry> timeline, Delivery delivery) {
    return new CaseRecord(summary, one.serviceVersion(), one.channel(), one.takenBy(), one.application(), answers,
        exchanges, one.ruling(), one.reason(), one.result(), timeline, one.parties(), one.supplement(),
        one.commitment(), delivery);
  }
}
