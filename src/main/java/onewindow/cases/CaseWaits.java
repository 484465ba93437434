package onewindow.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.ServiceDefinition.Waiting;
import onewindow.catalog.Services;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a case waits for from the people it concerns, and what happens when they let the time pass. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseWaits {

  private final CaseFiles files;
  private final CaseParties parties;
  private final Supplements supplements;
  private final CaseStops stops;
  private final Timelines timelines;
  private final Services services;
  private final Clock clock;

  CaseWaits(CaseFiles files, CaseParties parties, Supplements supplements, CaseStops stops, Timelines timelines, Services services,
      Clock clock) {
    this.files = files;
    this.parties = parties;
    this.supplements = supplements;
    this.stops = stops;
    this.timelines = timelines;
    this.services = services;
    this.clock = clock;
  }

  /** Whether nobody's confirmation is awaited. */
  public boolean allConfirmed(String caseNumber) {
    CaseFile file = files.lock(caseNumber);
    return definition(file).confirmation() == null
        || parties.unconfirmed(List.of(caseNumber)).isEmpty();
  }

  /** When the time is over for what the case waits for now. @throws CaseStateException if it waits for nobody */
  public Instant ends(String caseNumber) {
    return ends(files.lock(caseNumber));
  }

  /** The same for whoever only tells it; empty if the case waits for nobody. */
  public Optional<Instant> awaitedUntil(String caseNumber) {
    return Optional.ofNullable(files.find(List.of(caseNumber)).get(caseNumber))
        .filter(file -> file.status().awaitsSupplement()
            || file.status() == CaseStatus.SUBMITTED && definition(file).confirmation() != null)
        .map(this::ends);
  }

  private Instant ends(CaseFile file) {
    if (file.status().awaitsSupplement()) {
      return supplements.due(file.number());
    }
    if (file.status() == CaseStatus.SPECIAL) {
      return stops.open(file.number()).endsAt();
    }
    Waiting confirmation = definition(file).confirmation();
    if (file.status() != CaseStatus.SUBMITTED || confirmation == null) {
      throw new CaseStateException("Case " + file.number() + " is " + file.status() + " and waits for nobody");
    }
    return end(file.submittedAt(), confirmation);
  }

  /** The time has passed: the case is closed as such. @throws CaseStateException if it has not passed */
  public void lapse(String caseNumber) {
    CaseFile file = files.lock(caseNumber);
    Instant end = ends(file);
    if (clock.instant().isBefore(end)) {
      throw new CaseStateException("Case " + caseNumber + " is waited for until " + end);
    }
    boolean supplement = file.status().awaitsSupplement();
    if (supplement) {
      supplements.expired(caseNumber, clock.instant());
    }
    files.update(file.after(supplement ? CaseEvent.SUPPLEMENT_EXPIRED : CaseEvent.WITHDRAWN));
    parties.release(caseNumber);
    timelines.add(caseNumber, new TimelineEntry(clock.instant(),
        supplement ? "supplement-expired" : "confirmation-expired", Map.of(), KeptDecision.BY_RULES));
  }

  /** The end of the last day, Beijing time; the day it begins on is not counted (民法典 §201). */
  Instant end(Instant from, Waiting waiting) {
    return LocalDate.ofInstant(from, clock.getZone()).plusDays(waiting.days() + 1L).atStartOfDay(clock.getZone())
        .toInstant();
  }

  private ServiceDefinition definition(CaseFile file) {
    return services.definition(file.serviceVersion());
  }
}
