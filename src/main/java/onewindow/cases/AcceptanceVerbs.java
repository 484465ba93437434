package onewindow.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import onewindow.catalog.Services;
import onewindow.privacy.CaseKey;
import onewindow.privacy.CaseKeys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether an application is taken up: examined by rules, then accepted by a clerk, by silence, or refused in writing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AcceptanceVerbs {

  private final CaseFiles files;
  private final CaseParties parties;
  private final KeptDecisions decisions;
  private final SupplementNotices notices;
  private final AcceptanceTime time;
  private final Timelines timelines;
  private final CaseFacts facts;
  private final Services services;
  private final Rules rules;
  private final CaseKeys keys;
  private final Clock clock;

  AcceptanceVerbs(CaseFiles files, CaseParties parties, KeptDecisions decisions, SupplementNotices notices,
      AcceptanceTime time, Timelines timelines, CaseFacts facts, Services services, Rules rules, CaseKeys keys,
      Clock clock) {
    this.files = files;
    this.parties = parties;
    this.decisions = decisions;
    this.notices = notices;
    this.time = time;
    this.timelines = timelines;
    this.facts = facts;
    this.services = services;
    this.rules = rules;
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * Lets the rules look at a new application: what is missing is asked for once and all at once, everything else is put
   * before a clerk who accepts it or does not.
   *
   * @return whether it goes to the clerk
   */
  public boolean examine(String caseNumber) {
    CaseFile file = files.lock(caseNumber);
    CaseKey key = keys.open(caseNumber, file.wrappedKey());
    Facts told = facts.of(file, key);
    Ruling ruling = rules.rule(services.version(file.serviceVersion()).folder(), told);
    boolean asks = ruling.outcome() == Ruling.Outcome.SUPPLEMENT && !notices.asked(caseNumber);
    keep(caseNumber, key, ruling.as(asks ? Ruling.Outcome.SUPPLEMENT : Ruling.Outcome.REVIEW), told,
        KeptDecision.BY_RULES, null);
    if (asks) {
      notices.ask(file, key, ruling);
    } else {
      files.update(file.after(CaseEvent.PRE_REVIEW_OPENED));
      tell(caseNumber, "acceptance-opened", KeptDecision.BY_RULES);
    }
    return !asks;
  }

  /** When silence has become acceptance. @throws CaseStateException if acceptance is not open */
  public Instant ends(String caseNumber) {
    CaseFile file = open(caseNumber);
    return time.end(file).orElseThrow(() -> new CaseStateException("Case " + caseNumber
        + " has no end of its acceptance: the calendar of that year is not published"));
  }

  /** Nobody has said anything in time. @throws CaseStateException if the time is not over */
  public void deemAccepted(String caseNumber) {
    CaseFile file = open(caseNumber);
    Instant end = ends(caseNumber);
    if (clock.instant().isBefore(end)) {
      throw new CaseStateException("Case " + caseNumber + " is accepted by silence only from " + end);
    }
    files.update(file.after(CaseEvent.ACCEPTED));
    tell(caseNumber, "deemed-accepted", KeptDecision.BY_RULES);
  }

  /** What speaks against accepting it, as far as nobody may pass over it. */
  List<Finding> obstacles(String caseNumber) {
    CaseFile file = files.lock(caseNumber);
    return rules.rule(services.version(file.serviceVersion()).folder(),
        facts.of(file, keys.open(caseNumber, file.wrappedKey()))).obstacles().stream()
        .filter(finding -> finding.effect() == Finding.Effect.BARS).toList();
  }

  /**
   * A clerk accepts, refuses to, or asks for what is missing.
   *
   * @param outcome ACCEPTED, NOT_ACCEPTED or SUPPLEMENT
   */
  void judge(String caseNumber, Ruling.Outcome outcome, String reason, List<String> materials, String clerk) {
    CaseFile file = open(caseNumber);
    CaseKey key = keys.open(caseNumber, file.wrappedKey());
    Ruling kept = decisions.ruling(caseNumber, key).orElseThrow();
    keep(caseNumber, key, kept.as(outcome), facts.of(file, key), clerk, reason);
    switch (outcome) {
      case SUPPLEMENT -> notices.ask(file, key, materials, reason, clerk);
      case ACCEPTED -> {
        files.update(file.after(CaseEvent.ACCEPTED));
        tell(caseNumber, "accepted", clerk);
      }
      default -> { } // a refusal takes effect when the process says so in writing
    }
  }

  /** Ends an application that a clerk has refused to take up; its unique values may be used again. */
  public void refuse(String caseNumber) {
    CaseFile file = open(caseNumber);
    if (decisions.outcome(caseNumber).filter(Ruling.Outcome.NOT_ACCEPTED::equals).isEmpty()) {
      throw new CaseStateException("Case " + caseNumber + " needs a kept refusal to accept it; it has "
          + decisions.outcome(caseNumber).orElse(null));
    }
    files.update(file.after(CaseEvent.NOT_ACCEPTED));
    parties.release(caseNumber);
    tell(caseNumber, "not-accepted", KeptDecision.BY_RULES);
  }

  private CaseFile open(String caseNumber) {
    CaseFile file = files.lock(caseNumber);
    if (file.status() != CaseStatus.PRE_REVIEW) {
      throw new CaseStateException("Case " + caseNumber + " is " + file.status() + "; acceptance is open only in "
          + CaseStatus.PRE_REVIEW);
    }
    return file;
  }

  private void keep(String caseNumber, CaseKey key, Ruling ruling, Facts told, String by, String reason) {
    decisions.keep(caseNumber, key, new KeptDecision(clock.instant(), ruling, told, by, reason));
  }

  private void tell(String caseNumber, String code, String actor) {
    timelines.add(caseNumber, new TimelineEntry(clock.instant(), code, Map.of("by", actor), actor));
  }
}
