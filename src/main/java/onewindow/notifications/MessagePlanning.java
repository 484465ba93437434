package onewindow.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import onewindow.cases.Addressee;
import onewindow.cases.Addressees;
import onewindow.cases.BesideCases;
import onewindow.cases.CaseTold;
import onewindow.cases.CaseWaits;
import onewindow.cases.TimelineEntry;
import onewindow.deadlines.LegalClocks;
import onewindow.ratings.RatingSettings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down, in the transaction in which something happens to a case, who is to be told. */
@Component
class MessagePlanning {

  private final MessageTemplates templates;
  private final Messages messages;
  private final Addressees addressees;
  private final BesideCases cases;
  private final CaseWaits waits;
  private final LegalClocks days;
  private final RatingSettings ratings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MessagePlanning(MessageTemplates templates, Messages messages, Addressees addressees, BesideCases cases,
      CaseWaits waits, LegalClocks days, RatingSettings ratings, ApplicationEventPublisher events, Clock clock) {
    this.templates = templates;
    this.messages = messages;
    this.addressees = addressees;
    this.cases = cases;
    this.waits = waits;
    this.days = days;
    this.ratings = ratings;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void told(CaseTold told) {
    Map<String, MessageTemplate> occasioned = templates.after(told.line().code());
    if (occasioned.isEmpty()) {
      return;
    }
    List<Addressee> people = addressees.of(told.caseNumber());
    String service = cases.read(told.caseNumber()).summary().service();
    LocalDate lastDay = waits.awaitedUntil(told.caseNumber()).map(this::lastDayBefore).orElse(null);
    List<Planned> planned = new ArrayList<>();
    occasioned.forEach((code, template) -> timing(template, lastDay).ifPresent(timing -> people.stream()
        .filter(person -> isFor(template, person, told.line(), lastDay != null))
        .map(person -> new Planned(UUID.randomUUID(), told.caseNumber(), service, code, person.person(),
            person.applicant(), lastDay, told.line().at(), timing.shownAt(), timing.nextAt()))
        .forEach(planned::add)));
    if (!planned.isEmpty()) {
      messages.plan(planned);
      events.publishEvent(new MessagesPlanned());
    }
  }

  private static boolean isFor(MessageTemplate template, Addressee person, TimelineEntry line, boolean awaited) {
    return switch (template.to()) {
      case APPLICANT -> person.applicant();
      case EVERYBODY -> true;
      case UNCONFIRMED -> awaited && !person.confirmed();
      case NAMED -> person.role().equals(line.parameters().get("role"));
      case TOLD -> false;
    };
  }

  /** Empty where it is too late for it already. */
  private Optional<Timing> timing(MessageTemplate template, LocalDate lastDay) {
    Instant now = clock.instant();
    return switch (template.when()) {
      case AT_ONCE -> Optional.of(new Timing(now, now));
      case UNRATED -> Optional.of(new Timing(null, now.plus(Duration.ofDays(ratings.inviteAfter().days()))));
      case BEFORE_DUE -> Optional.ofNullable(lastDay)
          .map(day -> days.workdayBefore(day).atStartOfDay(clock.getZone()).toInstant())
          .filter(now::isBefore).map(day -> new Timing(null, day));
    };
  }

  private LocalDate lastDayBefore(Instant end) {
    return LocalDate.ofInstant(end.minusMillis(1), clock.getZone());
  }

  private record Timing(Instant shownAt, Instant nextAt) {}
}
