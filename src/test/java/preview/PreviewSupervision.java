package preview;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onewindow.cases.CaseExtensions;
import onewindow.cases.CaseStatus;
import onewindow.cases.PartyAnswer;
import onewindow.forms.LocalizedText;
import onewindow.supervision.CardAppeals;
import onewindow.supervision.LedgerEntry;
import onewindow.supervision.LedgerEntry.Appeal;
import onewindow.supervision.LedgerEntry.Note;
import onewindow.supervision.Light;
import onewindow.supervision.SupervisionAnswer;
import onewindow.supervision.SupervisionBoard;
import onewindow.supervision.Told;

/** One case with a yellow card, under review, and others whose time is well or nearly over. */
public class PreviewSupervision implements SupervisionBoard, CardAppeals, CaseExtensions {

  private static final String SERVICE = "newborn-registration";
  private static final Instant AT = Instant.parse("2026-11-19T16:00:00Z");
  private final Map<Long, LedgerEntry> entries = new HashMap<>();
  private Given extension;

  PreviewSupervision() {
    reset();
  }

  /** As if nobody had said anything to it yet. */
  public final synchronized void reset() {
    extension = null;
    entries.clear();
    enter(1, Light.REMINDER, Told.HOLDER, "承诺办结期限将至", "The promised time is nearly over");
    enter(2, Light.YELLOW, Told.DEPARTMENT_HEAD, "已超过承诺办结期限", "The promised time is over");
  }

  private void enter(long id, Light light, Told told, String zh, String en) {
    entries.put(id, new LedgerEntry(id, PreviewCases.IN_REVIEW, SERVICE, "code", light, told, AT.plusSeconds(id), "liuyang",
        new LocalizedText(zh, en), new LocalizedText("《优化营商环境条例》第三十六条",
            "Regulation on Optimizing the Business Environment, art. 36"), null, null));
  }

  @Override
  public Map<String, Map<Light, Integer>> counts(Collection<String> services) {
    return services.contains(SERVICE) ? Map.of(SERVICE, new EnumMap<>(Map.of(
        Light.GREEN, 41, Light.REMINDER, 3, Light.YELLOW, 1))) : Map.of();
  }

  @Override
  public List<OpenCase> open(Collection<String> services, Light light, int from, int most) {
    return List.of(
            new OpenCase(PreviewCases.IN_REVIEW, SERVICE, Light.YELLOW, AT, AT.plusSeconds(86_400), null, false),
            new OpenCase("LA3415022026101600000104", SERVICE, Light.GREEN, AT, null, null, true),
            new OpenCase("LA3415022026101600000112", SERVICE, Light.GREEN, AT, null, null, false)).stream()
        .filter(open -> services.contains(SERVICE) && (light == null || light == open.light())).toList();
  }

  @Override
  public synchronized List<LedgerEntry> ledger(String caseNumber) {
    return entries.values().stream().filter(entry -> entry.caseNumber().equals(caseNumber)).toList();
  }

  @Override
  public synchronized List<LedgerEntry> ledger(
      Collection<String> services, Light light, Instant from, Instant until, int most) {
    return entries.values().stream().filter(entry -> services.contains(entry.service())
        && (light == null || light == entry.light())).toList();
  }

  @Override
  public Light light(String caseNumber) {
    return ledger(caseNumber).stream().filter(LedgerEntry::stands).map(LedgerEntry::light)
        .max(java.util.Comparator.naturalOrder()).orElse(Light.GREEN);
  }

  @Override
  public Pending following() {
    return new Pending(12, 45);
  }

  @Override
  public SupervisionAnswer remedy(long id, Collection<String> services, String text, String by) {
    LedgerEntry entry = entries.get(id);
    return changed(entry, note(text, by), entry.appeal());
  }

  @Override
  public SupervisionAnswer appeal(long id, Collection<String> services, String grounds, String by) {
    LedgerEntry entry = entries.get(id);
    return changed(entry, entry.remedy(), new Appeal(note(grounds, by), null, false));
  }

  @Override
  public SupervisionAnswer rule(long id, Collection<String> services, boolean upheld, String reason, String by) {
    LedgerEntry entry = entries.get(id);
    return changed(entry, entry.remedy(), new Appeal(entry.appeal().grounds(), note(reason, by), upheld));
  }

  private synchronized SupervisionAnswer changed(LedgerEntry entry, Note remedy, Appeal appeal) {
    LedgerEntry changed = new LedgerEntry(entry.id(), entry.caseNumber(), entry.service(), entry.code(), entry.light(),
        entry.told(), entry.at(), entry.holder(), entry.reason(), entry.basis(), remedy, appeal);
    entries.put(entry.id(), changed);
    return new SupervisionAnswer.Done(changed);
  }

  private static Note note(String text, String by) {
    return new Note(text, by, AT.plusSeconds(3600));
  }

  @Override
  public synchronized PartyAnswer extend(
      String caseNumber, Collection<String> of, int workingDays, String reason, String by) {
    extension = new Given(workingDays, reason);
    return new PartyAnswer.Done(CaseStatus.REVIEWING);
  }

  @Override
  public synchronized Optional<Given> of(String caseNumber) {
    return Optional.ofNullable(caseNumber.equals(PreviewCases.IN_REVIEW) ? extension : null);
  }
}
