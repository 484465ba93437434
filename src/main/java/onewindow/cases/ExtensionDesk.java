package onewindow.cases;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onewindow.catalog.Services;
import onewindow.deadlines.Extension;
import onewindow.deadlines.LegalClocks;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;
import onewindow.privacy.CaseKey;
import onewindow.privacy.CaseKeys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a case more time, under the lock of its row. */
@Component
@Transactional
class ExtensionDesk implements CaseExtensions {

  private static final int LONGEST = 500;
  private static final String SEALED = "extension";
  private final CaseFiles files;
  private final Services services;
  private final LegalClocks clocks;
  private final CaseDeadlines deadlines;
  private final CaseKeys keys;
  private final SealedJson json;
  private final Timelines timelines;
  private final Clock clock;

  ExtensionDesk(CaseFiles files, Services services, LegalClocks clocks, CaseDeadlines deadlines, CaseKeys keys,
      SealedJson json, Timelines timelines, Clock clock) {
    this.files = files;
    this.services = services;
    this.clocks = clocks;
    this.deadlines = deadlines;
    this.keys = keys;
    this.json = json;
    this.timelines = timelines;
    this.clock = clock;
  }

  @Override
  public PartyAnswer extend(String caseNumber, Collection<String> of, int workingDays, String reason, String by) {
    if (!files.find(List.of(caseNumber)).containsKey(caseNumber)) {
      return new PartyAnswer.NotThere();
    }
    CaseFile file = files.lock(caseNumber);
    if (!of.contains(file.service())) {
      return new PartyAnswer.NotThere();
    }
    Optional<PartyAnswer> wrong = notNow(file).or(() -> incomplete(file, workingDays, reason));
    return wrong.orElseGet(() -> extended(file, workingDays, reason.strip(), by));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Given> of(String caseNumber) {
    return clocks.extension(caseNumber).map(given -> {
      CaseFile file = files.find(List.of(caseNumber)).get(caseNumber);
      Map<String, Object> told = json.open(key(file), SEALED, given.reason());
      return new Given(given.workingDays(), String.valueOf(told.get("reason")));
    });
  }

  private PartyAnswer extended(CaseFile file, int workingDays, String reason, String by) {
    Extension extension = new Extension(
        workingDays, json.seal(key(file), SEALED, Map.of("reason", reason)), by, clock.instant());
    if (!clocks.extend(file.number(), extension)) {
      return refused("limits", new LocalizedText("每件办件只能延长一次", "one extension a case"),
          new LocalizedText("已延长过", "it was extended before"));
    }
    timelines.add(file.number(), new TimelineEntry(
        clock.instant(), "extended", Map.of("days", String.valueOf(workingDays)), by));
    return new PartyAnswer.Done(file.status());
  }

  private Optional<PartyAnswer> notNow(CaseFile file) {
    if (file.status().legalTime() != LegalTime.RUNS) {
      return Optional.of(refused("status", new LocalizedText("正在计时的办件", "a case whose clock runs"),
          new LocalizedText("未计时、已暂停或者已办结", "not begun, standing or decided")));
    }
    boolean late = deadlines.of(file.number()).stream().filter(limit -> limit.kind() == Limit.Kind.STATUTORY)
        .flatMap(limit -> limit.due().end(clock.getZone()).stream()).anyMatch(end -> !clock.instant().isBefore(end));
    return late ? Optional.of(refused("limits", new LocalizedText("法定期限届满之前", "before the law's limit is over"),
        new LocalizedText("已超过法定期限", "it is over"))) : Optional.empty();
  }

  private Optional<PartyAnswer> incomplete(CaseFile file, int workingDays, String reason) {
    int most = services.definition(file.serviceVersion()).limits().extensionWorkingDays();
    if (workingDays < 1 || workingDays > most) {
      return Optional.of(incomplete("workingDays", new LocalizedText("1 至 " + most + " 个工作日", "1 to " + most
          + " working days"), String.valueOf(workingDays)));
    }
    return reason != null && !reason.isBlank() && reason.strip().length() <= LONGEST ? Optional.empty()
        : Optional.of(incomplete("reason", new LocalizedText("延长的理由，至多 " + LONGEST + " 字",
            "the reason, at most " + LONGEST + " characters"), reason == null ? "0" : String.valueOf(reason.length())));
  }

  private CaseKey key(CaseFile file) {
    return keys.open(file.number(), file.wrappedKey());
  }

  private static PartyAnswer refused(String field, LocalizedText expected, LocalizedText found) {
    return new PartyAnswer.Refused(List.of(new FieldProblem(field, expected, found)));
  }

  private static PartyAnswer incomplete(String field, LocalizedText expected, String found) {
    return new PartyAnswer.Incomplete(List.of(new FieldProblem(field, expected, new LocalizedText(found, found))));
  }
}
