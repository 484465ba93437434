package onewindow.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.ServiceDefinition.Party;
import onewindow.privacy.Audience;
import onewindow.privacy.FieldKind;
import onewindow.privacy.FieldPolicy;

/** What the form of a commitment's check shows when it opens: what was committed to, by whom, and until when. */
record CommitmentFormValues(CaseRecord record, ServiceDefinition definition, ZoneId zone) {

  Map<String, Object> get() {
    CommitmentCheck check = record.commitment().check();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("caseNumber", record.summary().caseNumber());
    values.put("committer", committer(check));
    values.put("commitments", check.materials().stream().map(material -> definition.materialTitle(material).zh()
        + " " + definition.materialTitle(material).en()).collect(Collectors.joining("\n")));
    values.put("due", lastDay(check.due(), zone) + (check.overdueAt() == null ? "" : "（已逾期 overdue）"));
    if (check.state() == CommitmentCheck.State.CORRECTING) {
      values.put("order", check.reason());
      values.put("correction", check.correctionReceivedAt() == null ? "尚未收到 none so far"
          : LocalDate.ofInstant(check.correctionReceivedAt(), zone)
              + " 已收到材料，见“办件卷宗” received, see the case file");
    }
    return values;
  }

  /** The part and the name, masked: how to reach them stands in the case file, for whoever says what for. */
  private String committer(CommitmentCheck check) {
    String name = definition.parties().stream().filter(party -> party.role().equals(check.role())).map(Party::name)
        .map(field -> String.valueOf(record.application().get(field))).findFirst().orElse("");
    return (definition.partyTitle(check.role()).zh() + " "
        + FieldPolicy.IN_FORCE.shown(FieldKind.NAME, Audience.CLERK, name)).strip();
  }

  /** The last day that belongs to a time which ends at this moment. */
  static String lastDay(Instant end, ZoneId zone) {
    return LocalDate.ofInstant(end.minusNanos(1), zone).toString();
  }
}
