package onewindow.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import onewindow.catalog.CaseSteps.Stop;
import onewindow.catalog.Services;
import onewindow.deadlines.Due;
import onewindow.deadlines.LegalClocks;
import onewindow.privacy.CaseKey;
import onewindow.privacy.CaseKeys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The time by law stands for something that the service names, such as a public notice, and goes on again. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StopVerbs {

  private final CaseFiles files;
  private final CaseStops stops;
  private final KeptDecisions decisions;
  private final Timelines timelines;
  private final CaseFacts facts;
  private final Services services;
  private final Rules rules;
  private final CaseKeys keys;
  private final LegalClocks clocks;
  private final Clock clock;

  StopVerbs(CaseFiles files, CaseStops stops, KeptDecisions decisions, Timelines timelines, CaseFacts facts,
      Services services, Rules rules, CaseKeys keys, LegalClocks clocks, Clock clock) {
    this.files = files;
    this.stops = stops;
    this.decisions = decisions;
    this.timelines = timelines;
    this.facts = facts;
    this.services = services;
    this.rules = rules;
    this.keys = keys;
    this.clocks = clocks;
    this.clock = clock;
  }

  /** What the rules say of a case that stands. */
  public enum Readiness {
    /** Nothing speaks against approving it. */
    READY,
    /** Something has still to come. */
    AWAITED,
    /** Something forbids it that will not come right by waiting. */
    BARRED
  }

  /** @throws CaseStateException unless the case is under review and the service has such a stop */
  public void suspend(String caseNumber, String name) {
    CaseFile file = files.lock(caseNumber);
    Stop stop = services.definition(file.serviceVersion()).steps().stops().get(name);
    if (stop == null) {
      throw new CaseStateException("Service " + file.service() + " has no stop '" + name + "' in its service.yaml");
    }
    stops.begin(caseNumber, new CaseStops.CaseStop(name, clock.instant(), end(stop, caseNumber)));
    files.update(file.after(CaseEvent.SPECIAL_BEGUN));
    tell(caseNumber, "stop-begun", name);
  }

  public void resume(String caseNumber) {
    CaseFile file = files.lock(caseNumber);
    String name = stops.open(caseNumber).name();
    stops.end(caseNumber, clock.instant());
    files.update(file.after(CaseEvent.SPECIAL_ENDED));
    tell(caseNumber, "stop-ended", name);
  }

  /** Lets the rules look whether what the case stands for has come; the findings are kept, nothing is decided. */
  public Readiness ready(String caseNumber) {
    CaseFile file = files.lock(caseNumber);
    CaseKey key = keys.open(caseNumber, file.wrappedKey());
    Facts told = facts.of(file, key);
    Ruling ruling = rules.rule(services.version(file.serviceVersion()).folder(), told);
    decisions.keep(caseNumber, key, new KeptDecision(clock.instant(), ruling.as(Ruling.Outcome.REVIEW), told,
        KeptDecision.BY_RULES, null));
    // a contradiction does not come right by waiting either: a clerk has to settle it
    if (ruling.obstacles().stream().map(Finding::effect)
        .anyMatch(effect -> effect == Finding.Effect.BARS || effect == Finding.Effect.CONTRADICTS)) {
      return Readiness.BARRED;
    }
    return ruling.isApprovable() ? Readiness.READY : Readiness.AWAITED;
  }

  private Instant end(Stop stop, String caseNumber) {
    LocalDate today = LocalDate.now(clock);
    LocalDate last = stop.days() != null ? today.plusDays(stop.days()) : lastWorkday(today, stop, caseNumber);
    return last.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
  }

  private LocalDate lastWorkday(LocalDate from, Stop stop, String caseNumber) {
    Due due = clocks.dueFrom(from, stop.workingDays());
    if (due instanceof Due.On on) {
      return on.day();
    }
    throw new CaseStateException("Case " + caseNumber + " cannot stand for " + stop.workingDays()
        + " working days: " + due);
  }

  private void tell(String caseNumber, String code, String stop) {
    timelines.add(caseNumber,
        new TimelineEntry(clock.instant(), code, Map.of("stop", stop), KeptDecision.BY_RULES));
  }
}
