package onewindow.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onewindow.catalog.ServiceDefinition.Issue;
import onewindow.catalog.Services;
import onewindow.privacy.CaseKey;
import onewindow.privacy.CaseKeys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only ways in which a case's state changes. Each looks at the case file, never at what a process claims, and joins
 * the caller's transaction; a {@link CaseStateException} must roll it back.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseVerbs {

  private final CaseFiles files;
  private final CaseParties parties;
  private final KeptDecisions decisions;
  private final Exchanges exchanges;
  private final Timelines timelines;
  private final UploadedFiles uploads;
  private final Services services;
  private final Rules rules;
  private final CaseKeys keys;
  private final SealedJson json;
  private final Clock clock;

  CaseVerbs(CaseFiles files, CaseParties parties, KeptDecisions decisions, Exchanges exchanges, Timelines timelines,
      UploadedFiles uploads, Services services, Rules rules, CaseKeys keys, SealedJson json, Clock clock) {
    this.files = files;
    this.parties = parties;
    this.decisions = decisions;
    this.exchanges = exchanges;
    this.timelines = timelines;
    this.uploads = uploads;
    this.services = services;
    this.rules = rules;
    this.keys = keys;
    this.json = json;
    this.clock = clock;
  }

  /** A process wants to carry the case. @throws CaseStateException unless the case is new and of this service version */
  public void begin(String caseNumber, String service, String serviceVersion) {
    CaseFile file = files.lock(caseNumber);
    if (file.status() != CaseStatus.SUBMITTED || !file.service().equals(service)
        || !file.serviceVersion().equals(serviceVersion)) {
      throw new CaseStateException("Case " + caseNumber + " is " + file.status() + " on " + file.service() + " "
          + file.serviceVersion() + "; a process of " + service + " " + serviceVersion + " cannot carry it");
    }
  }

  /** Accepts the case and lets the rules decide; what they cannot approve goes to review. */
  public Ruling.Outcome decide(String caseNumber) {
    CaseFile accepted = files.lock(caseNumber).after(CaseEvent.ACCEPTED);
    CaseKey key = keys.open(caseNumber, accepted.wrappedKey());
    Facts facts = facts(accepted, key);
    Ruling ruling = rules.rule(services.version(accepted.serviceVersion()).folder(), facts);
    decisions.keep(caseNumber, key, new KeptDecision(clock.instant(), ruling, facts, KeptDecision.BY_RULES, null));
    boolean approved = ruling.outcome() == Ruling.Outcome.APPROVED;
    files.update(accepted.after(approved ? CaseEvent.DECIDED : CaseEvent.REVIEW_OPENED));
    tell(caseNumber, approved ? "approved" : "needs-review", KeptDecision.BY_RULES);
    return ruling.outcome();
  }

  /**
   * A clerk decides a case under review.
   *
   * @param outcome APPROVED or REFUSED
   * @param reason what the applicant is told; a decision without one is none
   */
  public void review(String caseNumber, Ruling.Outcome outcome, String reason, String clerk) {
    if (outcome == Ruling.Outcome.REVIEW || reason == null || reason.isBlank()) {
      throw new CaseStateException("A review of " + caseNumber + " ends in approval or refusal, with a reason");
    }
    CaseFile decided = files.lock(caseNumber).after(CaseEvent.DECIDED);
    CaseKey key = keys.open(caseNumber, decided.wrappedKey());
    List<Finding> findings = decisions.ruling(caseNumber, key).map(Ruling::findings).orElse(List.of());
    decisions.keep(caseNumber, key, new KeptDecision(clock.instant(), new Ruling(outcome, findings, "person"),
        facts(decided, key), clerk, reason));
    files.update(decided);
    tell(caseNumber, outcome == Ruling.Outcome.APPROVED ? "clerk-approved" : "clerk-refused", clerk);
  }

  /** Issues the result of an approved case: what the department answered to the service's command, if it has one. */
  public void issue(String caseNumber) {
    CaseFile file = files.lock(caseNumber);
    requireOutcome(caseNumber, Ruling.Outcome.APPROVED);
    CaseKey key = keys.open(caseNumber, file.wrappedKey());
    files.update(file.issuedWith(json.seal(key, "result", result(file, key))));
    tell(caseNumber, "issued", KeptDecision.BY_RULES);
  }

  private Map<String, Object> result(CaseFile file, CaseKey key) {
    Issue issue = services.version(file.serviceVersion()).definition().issue();
    if (issue == null) {
      return Map.of();
    }
    Map<String, Object> result = exchanges.answers(file.number(), key).get(issue.from());
    if (result == null) {
      throw new CaseStateException("Case " + file.number() + " cannot be issued: " + issue.from()
          + " has not answered");
    }
    return result;
  }

  /** Ends a refused case; its unique values may be used again. */
  public void refuse(String caseNumber) {
    CaseFile file = files.lock(caseNumber);
    requireOutcome(caseNumber, Ruling.Outcome.REFUSED);
    files.update(file.after(CaseEvent.REFUSED));
    parties.release(caseNumber);
    tell(caseNumber, "refused", KeptDecision.BY_RULES);
  }

  private void requireOutcome(String caseNumber, Ruling.Outcome wanted) {
    Ruling.Outcome kept = decisions.outcome(caseNumber).orElse(null);
    if (kept != wanted) {
      throw new CaseStateException("Case " + caseNumber + " needs a kept decision " + wanted + "; it has " + kept);
    }
  }

  private Facts facts(CaseFile file, CaseKey key) {
    return new Facts(LocalDate.now(clock), json.open(key, "application", file.application()),
        exchanges.answers(file.number(), key), uploads.materialsOf(file.number()), Set.of(), Set.of());
  }

  private void tell(String caseNumber, String code, String actor) {
    timelines.add(caseNumber, new TimelineEntry(clock.instant(), code, Map.of("by", actor), actor));
  }
}
