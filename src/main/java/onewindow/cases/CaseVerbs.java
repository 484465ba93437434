package onewindow.cases;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.ServiceDefinition.Issue;
import onewindow.catalog.Services;
import onewindow.privacy.CaseKey;
import onewindow.privacy.CaseKeys;
import org.springframework.context.ApplicationEventPublisher;
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

  private static final String KEPT_BY_PERSON = "person";
  private final CaseFiles files;
  private final CaseParties parties;
  private final KeptDecisions decisions;
  private final Exchanges exchanges;
  private final Timelines timelines;
  private final SupplementNotices notices;
  private final CaseFacts facts;
  private final CommitmentOpening commitments;
  private final Services services;
  private final Rules rules;
  private final CaseKeys keys;
  private final SealedJson json;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CaseVerbs(CaseFiles files, CaseParties parties, KeptDecisions decisions, Exchanges exchanges, Timelines timelines,
      SupplementNotices notices, CaseFacts facts, CommitmentOpening commitments, Services services, Rules rules,
      CaseKeys keys, SealedJson json, ApplicationEventPublisher events, Clock clock) {
    this.files = files;
    this.parties = parties;
    this.decisions = decisions;
    this.exchanges = exchanges;
    this.timelines = timelines;
    this.notices = notices;
    this.facts = facts;
    this.commitments = commitments;
    this.services = services;
    this.rules = rules;
    this.keys = keys;
    this.json = json;
    this.events = events;
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

  /**
   * Lets the rules decide. What is missing is asked for once and all at once; what they cannot approve goes to review,
   * also what is still missing after it was asked for.
   */
  public Ruling.Outcome decide(String caseNumber) {
    CaseFile file = files.lock(caseNumber);
    CaseKey key = keys.open(caseNumber, file.wrappedKey());
    Facts told = facts.of(file, key);
    Ruling ruling = onlyOnce(rules.rule(services.version(file.serviceVersion()).folder(), told), caseNumber);
    decisions.keep(caseNumber, key, new KeptDecision(clock.instant(), ruling, told, KeptDecision.BY_RULES, null));
    switch (ruling.outcome()) {
      case SUPPLEMENT -> notices.ask(file, key, ruling);
      case APPROVED -> move(file, CaseEvent.DECIDED, "approved");
      default -> move(file, CaseEvent.REVIEW_OPENED, "needs-review");
    }
    return ruling.outcome();
  }

  /**
   * What the rules were told has changed while a clerk reviews: they find anew, and the decision stays with the clerk.
   *
   * @throws CaseStateException unless the case is under review
   */
  public void reconsider(String caseNumber) {
    CaseFile file = files.lock(caseNumber);
    if (file.status() != CaseStatus.REVIEWING) {
      throw new CaseStateException("Case " + caseNumber + " is " + file.status() + "; only a review is reconsidered");
    }
    CaseKey key = keys.open(caseNumber, file.wrappedKey());
    Facts told = facts.of(file, key);
    Ruling ruling = rules.rule(services.version(file.serviceVersion()).folder(), told);
    decisions.keep(caseNumber, key, new KeptDecision(clock.instant(),
        ruling.as(Ruling.Outcome.REVIEW), told, KeptDecision.BY_RULES, null));
  }

  private Ruling onlyOnce(Ruling ruling, String caseNumber) {
    return ruling.outcome() == Ruling.Outcome.SUPPLEMENT && notices.asked(caseNumber)
        ? ruling.as(Ruling.Outcome.REVIEW) : ruling;
  }

  // A case that comes back from its supplement may be under review already.
  private void move(CaseFile file, CaseEvent event, String code) {
    boolean isAccepted = file.status() == CaseStatus.REVIEWING || file.status() == CaseStatus.ACCEPTED;
    CaseFile accepted = isAccepted ? file : file.after(CaseEvent.ACCEPTED);
    boolean stays = event == CaseEvent.REVIEW_OPENED && accepted.status() == CaseStatus.REVIEWING;
    files.update(stays ? accepted : accepted.after(event));
    tell(file.number(), code, KeptDecision.BY_RULES);
  }

  /**
   * A clerk decides a case under review, or asks the applicant for what is missing.
   *
   * @param outcome APPROVED, REFUSED or SUPPLEMENT
   * @param reason what the applicant is told; a decision without one is none
   * @param materials what is missing; only with SUPPLEMENT
   */
  public void review(String caseNumber, Ruling.Outcome outcome, String reason, List<String> materials, String clerk) {
    if (outcome == Ruling.Outcome.REVIEW || reason == null || reason.isBlank()) {
      throw new CaseStateException("A review of " + caseNumber
          + " ends in approval, refusal or a supplement, with a reason");
    }
    CaseFile file = files.lock(caseNumber);
    CaseKey key = keys.open(caseNumber, file.wrappedKey());
    requireApprovable(outcome, file, key);
    CaseFile decided = outcome == Ruling.Outcome.SUPPLEMENT ? file : file.after(CaseEvent.DECIDED);
    Ruling kept = decisions.ruling(caseNumber, key).orElse(new Ruling(outcome, List.of(), KEPT_BY_PERSON));
    decisions.keep(caseNumber, key, new KeptDecision(clock.instant(), kept.by(KEPT_BY_PERSON, outcome),
        facts.of(decided, key), clerk, reason));
    if (outcome == Ruling.Outcome.SUPPLEMENT) {
      notices.ask(file, key, materials, reason, clerk);
      return;
    }
    files.update(decided);
    tell(caseNumber, outcome == Ruling.Outcome.APPROVED ? "clerk-approved" : "clerk-refused", clerk);
  }

  /** What nobody may pass over who wants to approve the case now. */
  List<Finding> obstacles(String caseNumber) {
    CaseFile file = files.lock(caseNumber);
    return rules.rule(services.version(file.serviceVersion()).folder(),
        facts.of(file, keys.open(caseNumber, file.wrappedKey()))).obstacles();
  }

  // What the clerk saw may be old: nobody approves against what the rules find now.
  private void requireApprovable(Ruling.Outcome outcome, CaseFile file, CaseKey key) {
    Ruling now = outcome == Ruling.Outcome.APPROVED
        ? rules.rule(services.version(file.serviceVersion()).folder(), facts.of(file, key)) : null;
    if (now != null && !now.isApprovable()) {
      throw new CaseStateException("Case " + file.number() + " cannot be approved while the rules find "
          + now.obstacles().stream().map(Finding::code).toList());
    }
  }

  /**
   * Issues the result of an approved case: what the department answered to the service's command, if it has one.
   *
   * @return whether something follows: what its people chose beside it, or a delivery that is not electronic
   */
  public boolean issue(String caseNumber) {
    CaseFile file = files.lock(caseNumber);
    requireOutcome(caseNumber, Ruling.Outcome.APPROVED);
    CaseKey key = keys.open(caseNumber, file.wrappedKey());
    Map<String, Object> result = result(file, key);
    files.update(file.issuedWith(json.seal(key, "result", result)));
    tell(caseNumber, "issued", KeptDecision.BY_RULES);
    Map<String, Object> form = json.open(key, "application", file.application());
    commitments.issued(file, key, form);
    events.publishEvent(new ResultIssued(caseNumber, file.serviceVersion(), key, form, result));
    return isFollowed(services.definition(file.serviceVersion()), form);
  }

  private static boolean isFollowed(ServiceDefinition definition, Map<String, Object> form) {
    return definition.questions().values().stream()
        .anyMatch(question -> question.isFollowUp() && question.followUp().isChosen(form))
        || definition.delivery() != null && !definition.delivery().way(form).equals(ServiceDefinition.Delivery.ELECTRONIC);
  }

  private Map<String, Object> result(CaseFile file, CaseKey key) {
    Issue issue = services.definition(file.serviceVersion()).issue();
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

  private void tell(String caseNumber, String code, String actor) {
    timelines.add(caseNumber, new TimelineEntry(clock.instant(), code, Map.of("by", actor), actor));
  }
}
