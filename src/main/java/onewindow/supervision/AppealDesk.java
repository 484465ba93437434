package onewindow.supervision;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import onewindow.cases.BesideCases;
import onewindow.cases.TimelineEntry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters what departments and supervisors say about cards, each line under its lock. */
@Component
@Transactional
class AppealDesk implements CardAppeals {

  private static final int LONGEST = 500;
  private final Ledger ledger;
  private final SupervisedCases supervised;
  private final BesideCases cases;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AppealDesk(Ledger ledger, SupervisedCases supervised, BesideCases cases,
      ApplicationEventPublisher events, Clock clock) {
    this.events = events;
    this.ledger = ledger;
    this.supervised = supervised;
    this.cases = cases;
    this.clock = clock;
  }

  @Override
  public SupervisionAnswer remedy(long id, Collection<String> services, String text, String by) {
    return entered(id, services, text, entry -> {
      ledger.remedy(id, text.strip(), by, clock.instant());
      tell(entry, "remedied", by);
      return Optional.empty();
    });
  }

  @Override
  public SupervisionAnswer appeal(long id, Collection<String> services, String grounds, String by) {
    return entered(id, services, grounds, entry -> {
      if (entry.light() == Light.GREEN || entry.appeal() != null) {
        return Optional.of(entry.light() == Light.GREEN ? "no-card" : "appealed-before");
      }
      ledger.appeal(id, grounds.strip(), by, clock.instant());
      tell(entry, "appealed", by);
      return Optional.empty();
    });
  }

  @Override
  public SupervisionAnswer rule(long id, Collection<String> services, boolean upheld, String reason, String by) {
    return entered(id, services, reason, entry -> {
      if (entry.appeal() == null || entry.appeal().ruling() != null) {
        return Optional.of("no-open-appeal");
      }
      if (entry.appeal().grounds().by().equals(by)) {
        return Optional.of("own-appeal");
      }
      ledger.rule(id, upheld, reason.strip(), by, clock.instant());
      tell(entry, upheld ? "appeal-upheld" : "appeal-dismissed", by);
      return upheld ? withdrawn(entry, by) : Optional.empty();
    });
  }

  private void tell(LedgerEntry entry, String what, String by) {
    events.publishEvent(new CardEntered(entry.caseNumber(), entry.id(), what, by));
  }

  private Optional<String> withdrawn(LedgerEntry entry, String by) {
    cases.lock(entry.caseNumber());
    supervised.light(entry.caseNumber(), ledger.of(entry.caseNumber()).stream().filter(LedgerEntry::stands)
        .map(LedgerEntry::light).max(Comparator.naturalOrder()).orElse(Light.GREEN));
    if (entry.light() != Light.REMINDER) {
      cases.tell(entry.caseNumber(), new TimelineEntry(clock.instant(), "card-withdrawn", Map.of(), by));
    }
    return Optional.empty();
  }

  private SupervisionAnswer entered(long id, Collection<String> services, String text, Entering entering) {
    LedgerEntry entry = ledger.lock(id).filter(found -> services.contains(found.service())).orElse(null);
    if (entry == null) {
      return new SupervisionAnswer.NotFound();
    }
    if (text == null || text.isBlank() || text.strip().length() > LONGEST) {
      return new SupervisionAnswer.Refused("text");
    }
    return entering.enter(entry).<SupervisionAnswer>map(SupervisionAnswer.Refused::new)
        .orElseGet(() -> new SupervisionAnswer.Done(ledger.lock(id).orElseThrow()));
  }

  /** Enters something; why not, if not. */
  private interface Entering {
    Optional<String> enter(LedgerEntry entry);
  }
}
