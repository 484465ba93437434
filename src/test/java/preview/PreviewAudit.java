package preview;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onewindow.audit.AuditRecord;
import onewindow.audit.AuditSearch;
import onewindow.audit.AuditTrail;

/** Some evidence about one case, and enough of somebody's sign-ins for a second page. */
public class PreviewAudit implements AuditTrail {

  private static final Instant AT = Instant.parse("2026-11-20T02:30:00Z");
  private static final String PERSON = "person:5f0c7e1d".concat("90ab".repeat(14));

  private static List<AuditRecord> records() {
    return Stream.concat(Stream.of(
        record(1, "staff:liuyang", "clerk", "case.numbers-shown", PreviewCases.IN_REVIEW, "CONTACT", "done", Map.of()),
        record(2, "staff:liuyang", "clerk", "case.file-read", PreviewCases.IN_REVIEW, "handling", "done", Map.of()),
        record(3, "system", "", "case.answered", PreviewCases.IN_REVIEW, "", "done",
            Map.of("by", "civil-affairs", "department", "civil-affairs", "question", "civil-affairs.marriage")),
        record(4, PERSON, "citizen", "case.submitted", PreviewCases.IN_REVIEW, "", "done", Map.of("channel", "PORTAL")),
        record(5, "staff:liuyang", "", "sign-in", "staff:liuyang", "", "refused", Map.of("cause", "bad-credentials"))),
        IntStream.range(6, 70).mapToObj(n ->
            record(n, "staff:liuyang", "clerk", "sign-in", "staff:liuyang", "", "done", Map.of()))).toList();
  }

  private static AuditRecord record(long id, String actor, String role, String action, String object, String purpose,
      String result, Map<String, String> parameters) {
    return new AuditRecord(id, AT.minusSeconds(id), actor, role, role.equals("clerk") ? "public-security" : "", action,
        action.startsWith("case.") ? "case" : "account", object, purpose, result, new TreeMap<>(parameters));
  }

  @Override
  public List<AuditRecord> search(AuditSearch search, int from, int most) {
    return records().stream()
        .filter(each -> blank(search.actor()) || each.actor().endsWith(":" + search.actor()) || each.actor().equals(search.actor()))
        .filter(each -> blank(search.object()) || each.object().equals(search.object()))
        .filter(each -> blank(search.action()) || each.action().startsWith(search.action()))
        .filter(each -> search.until() == null || each.at().isBefore(search.until()))
        .skip(from).limit(most).toList();
  }

  private static boolean blank(String asked) {
    return asked == null || asked.isBlank();
  }

  @Override
  public List<View> viewsOf(String idNumber, int most) {
    return PreviewCases.PERSON.equals(idNumber) ? List.of(
        new View(AT, PreviewCases.IN_REVIEW, "case.numbers-shown", "public-security", "clerk", "CONTACT", 1),
        new View(AT, PreviewCases.IN_REVIEW, "case.file-read", "public-security", "clerk", "handling", 3),
        new View(AT, PreviewCases.IN_REVIEW, "case.file-read", "government-office", "supervisor", "supervision", 1))
        : List.of();
  }

  @Override
  public State state() {
    return new State(2, 1042, 1040, AT, 3, "04" + "c3d9".repeat(32));
  }

  @Override
  public void export(Instant from, OutputStream out) throws IOException {
    out.write("{\"export\":\"onewindow-audit-1\"}\n".getBytes(UTF_8));
  }
}
