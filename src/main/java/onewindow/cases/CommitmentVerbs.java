package onewindow.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import onewindow.cases.CommitmentChecks.Judged;
import onewindow.cases.CommitmentCheck.State;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.Services;
import onewindow.privacy.CaseKeys;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only ways in which the check of a commitment goes on. Each looks at the case file and at what a clerk judged,
 * never at what a process claims, and joins the caller's transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CommitmentVerbs {

  private final CaseFiles files;
  private final CommitmentChecks checks;
  private final FalseCommitments falseOnes;
  private final CaseParties parties;
  private final Timelines timelines;
  private final CaseWaits waits;
  private final Processes processes;
  private final Services services;
  private final CaseKeys keys;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CommitmentVerbs(CaseFiles files, CommitmentChecks checks, FalseCommitments falseOnes, CaseParties parties,
      Timelines timelines, CaseWaits waits, Processes processes, Services services, CaseKeys keys,
      ApplicationEventPublisher events, Clock clock) {
    this.files = files;
    this.checks = checks;
    this.falseOnes = falseOnes;
    this.parties = parties;
    this.timelines = timelines;
    this.waits = waits;
    this.processes = processes;
    this.services = services;
    this.keys = keys;
    this.events = events;
    this.clock = clock;
  }

  /**
   * A process wants to carry the check.
   *
   * @throws CaseStateException unless a check is open that no process has taken up
   */
  public void begin(String caseNumber) {
    CommitmentCheck check = check(files.lock(caseNumber));
    if (!check.isOpen() || check.begunAt() != null) {
      throw new CaseStateException("The check of the commitment in case " + caseNumber + " is " + check.state()
          + " and began at " + check.begunAt() + "; no other process can carry it");
    }
    checks.begun(caseNumber, clock.instant());
  }

  /** The group that checks, as the case's service says. */
  public String checkers(String caseNumber) {
    return rule(files.lock(caseNumber)).by();
  }

  /** When the check, or the time to correct, should be over. @throws CaseStateException if nothing is open */
  public Instant dueAt(String caseNumber) {
    CommitmentCheck check = check(files.lock(caseNumber));
    if (!check.isOpen()) {
      throw new CaseStateException("The check of the commitment in case " + caseNumber + " is " + check.state()
          + "; nothing is due");
    }
    return check.due();
  }

  /** The time is over and nobody has judged: everybody sees it, and the task becomes urgent (domain facts K9). */
  public void escalate(String caseNumber) {
    CommitmentCheck check = check(files.lock(caseNumber));
    if (!check.isOpen() || clock.instant().isBefore(check.due())) {
      throw new CaseStateException("The check of the commitment in case " + caseNumber + " is " + check.state()
          + " and due at " + check.due() + "; it is not overdue");
    }
    boolean correcting = check.state() == State.CORRECTING;
    if (!correcting) {
      checks.overdue(caseNumber, clock.instant());
    }
    tell(caseNumber, correcting ? "correction-overdue" : "commitment-check-overdue", check, KeptDecision.BY_RULES);
    processes.urge(caseNumber, Processes.COMMITMENT_CHECK);
  }

  /** The party is ordered to correct within the days that the service leaves. */
  public void orderCorrection(String caseNumber) {
    CaseFile file = files.lock(caseNumber);
    CommitmentCheck check = check(file);
    String clerk = judged(caseNumber, check, Judgement.CORRECT);
    checks.correcting(caseNumber, waits.end(clock.instant(), rule(file).correction()));
    tell(caseNumber, "correction-ordered", check, clerk);
  }

  /** What was committed to is true, or has been corrected. */
  public void close(String caseNumber) {
    CommitmentCheck check = check(files.lock(caseNumber));
    boolean correcting = check.state() == State.CORRECTING;
    String clerk = judged(caseNumber, check, correcting ? Judgement.CORRECTED : Judgement.KEPT);
    checks.close(caseNumber, State.KEPT, clock.instant());
    tell(caseNumber, correcting ? "commitment-corrected" : "commitment-kept", check, clerk);
  }

  /** The result is revoked, since it rested on a false commitment; that is recorded of whoever made it. */
  public void revoke(String caseNumber) {
    CaseFile file = files.lock(caseNumber);
    CommitmentCheck check = check(file);
    String clerk = judged(caseNumber, check, Judgement.REVOKE);
    checks.close(caseNumber, State.REVOKED, clock.instant());
    files.update(file.after(CaseEvent.REVOKED));
    // what would still follow a result must not follow one that is no longer valid
    processes.end(caseNumber, file.service(), "revoked");
    parties.release(caseNumber);
    falseOnes.record(caseNumber, check.role(), clerk, clock.instant());
    events.publishEvent(new ResultRevoked(caseNumber));
    tell(caseNumber, "revoked", check, clerk);
  }

  /** @return who judged so */
  private String judged(String caseNumber, CommitmentCheck check, Judgement wanted) {
    Judged judged = checks.judged(caseNumber).orElse(null);
    if (judged == null || judged.judgement() != wanted || !wanted.fits(check.state())) {
      throw new CaseStateException("The check of the commitment in case " + caseNumber + " is " + check.state()
          + " and needs a kept judgement " + wanted + "; it has " + (judged == null ? null : judged.judgement()));
    }
    return judged.by();
  }

  private CommitmentCheck check(CaseFile file) {
    return checks.get(file.number(), keys.open(file.number(), file.wrappedKey()));
  }

  private ServiceDefinition.CommitmentCheck rule(CaseFile file) {
    return services.definition(file.serviceVersion()).commitmentCheck();
  }

  private void tell(String caseNumber, String code, CommitmentCheck check, String actor) {
    timelines.add(caseNumber, new TimelineEntry(clock.instant(), code, Map.of("role", check.role()), actor));
  }
}
