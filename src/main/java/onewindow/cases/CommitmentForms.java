package onewindow.cases;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.catalog.Services;
import onewindow.forms.FieldProblem;
import onewindow.forms.FormSchema;
import onewindow.forms.Forms;
import onewindow.forms.LocalizedText;
import onewindow.privacy.CaseKey;
import onewindow.privacy.CaseKeys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The forms in which clerks check a commitment: filled from the case file, and what they judge kept in it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CommitmentForms implements CompanionForms {

  /** What a form's field {@code outcome} may offer. */
  public static final Set<String> OUTCOMES =
      Stream.of(Judgement.values()).map(Judgement::word).collect(Collectors.toUnmodifiableSet());

  private static final LocalizedText TOO_EARLY_WANTED = new LocalizedText(
      "改正期限届满，或者当事人已提交改正材料", "the time to correct is over, or something was handed in");
  private final CaseFiles files;
  private final CaseRecords records;
  private final CommitmentChecks checks;
  private final GivenReason reasons;
  private final Services services;
  private final Forms forms;
  private final CaseKeys keys;
  private final Clock clock;

  CommitmentForms(CaseFiles files, CaseRecords records, CommitmentChecks checks, GivenReason reasons,
      Services services, Forms forms, CaseKeys keys, Clock clock) {
    this.files = files;
    this.records = records;
    this.checks = checks;
    this.reasons = reasons;
    this.services = services;
    this.forms = forms;
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public String companion() {
    return Processes.COMMITMENT_CHECK;
  }

  @Override
  public Map<String, Object> prefill(String caseNumber, String task) {
    CaseRecord record = records.forStaff(caseNumber).orElseThrow(
        () -> new CaseStateException("There is no case file " + caseNumber));
    return new CommitmentFormValues(record, services.definition(record.serviceVersion()), clock.getZone())
        .get();
  }

  @Override
  public List<FieldProblem> submit(
      String caseNumber, String task, FormSchema form, Map<String, Object> entered, String clerk) {
    List<FieldProblem> problems = forms.check(form, entered);
    if (!problems.isEmpty()) {
      return problems;
    }
    CaseFile file = files.lock(caseNumber);
    CaseKey key = keys.open(caseNumber, file.wrappedKey());
    CommitmentCheck check = checks.get(caseNumber, key);
    Map<String, Object> content = form.answers(entered);
    Judgement judgement = Judgement.of(content.get("outcome")).filter(one -> one.fits(check.state())).orElseThrow(
        () -> new CaseStateException("The check of the commitment in case " + caseNumber + " is " + check.state()
            + "; it cannot end in " + content.get("outcome")));
    Optional<FieldProblem> early = tooEarly(check, judgement);
    if (early.isEmpty()) {
      checks.judge(caseNumber, key, judgement, reasons.of(form, content), clerk, clock.instant());
    }
    return early.stream().toList();
  }

  /** Who was given time to correct has it. */
  private Optional<FieldProblem> tooEarly(CommitmentCheck check, Judgement judgement) {
    return judgement != Judgement.REVOKE || check.state() != CommitmentCheck.State.CORRECTING
        || check.correctionReceivedAt() != null || !clock.instant().isBefore(check.correctionDueAt())
        ? Optional.empty() : Optional.of(new FieldProblem("outcome", TOO_EARLY_WANTED, new LocalizedText(
            "改正期限至 " + lastDay(check) + "，尚未收到材料", "time until " + lastDay(check) + ", nothing handed in")));
  }

  private String lastDay(CommitmentCheck check) {
    return CommitmentFormValues.lastDay(check.correctionDueAt(), clock.getZone());
  }
}
