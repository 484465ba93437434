package onewindow.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import onewindow.access.Account;
import onewindow.access.Accounts;
import onewindow.cases.Addressees;
import onewindow.supervision.MeasureTaken;
import onewindow.supervision.Told;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down, in the transaction in which supervision does something, which officials are to be told. */
@Component
class OfficialMessages {

  private final MessageTemplates templates;
  private final Messages messages;
  private final Accounts accounts;
  private final Addressees people;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OfficialMessages(MessageTemplates templates, Messages messages, Accounts accounts, Addressees people,
      ApplicationEventPublisher events, Clock clock) {
    this.templates = templates;
    this.messages = messages;
    this.accounts = accounts;
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void taken(MeasureTaken measure) {
    Optional<String> code = templates.ofMeasure(measure.measure());
    List<Account> told = code.isPresent() ? told(measure, measure.told()) : List.of();
    if (!told.isEmpty()) {
      messages.plan(told.stream().map(official -> planned(measure, code.get(), official)).toList());
      events.publishEvent(new MessagesPlanned());
    }
  }

  /**
   * Where there is nobody of the kind, or none who can be found by ID number yet, the next one up is told: word of a late
   * case must not end with nobody.
   */
  private List<Account> told(MeasureTaken measure, Told kind) {
    List<Account> found = switch (kind) {
      case HOLDER -> accounts.byUsername(String.valueOf(measure.holder())).stream().toList();
      case DEPARTMENT_HEAD -> whoever(account -> account.isDepartmentHead()
          && account.groups().contains(measure.department() + ".department-head"));
      case SUPERVISION_OFFICE -> whoever(Account::isSupervisor);
    };
    found = found.stream().filter(official -> official.idNumber() != null).toList();
    return found.isEmpty() && kind != Told.SUPERVISION_OFFICE ? told(measure, Told.values()[kind.ordinal() + 1]) : found;
  }

  private List<Account> whoever(Predicate<Account> is) {
    return accounts.staff().stream().filter(is).toList();
  }

  private Planned planned(MeasureTaken measure, String code, Account official) {
    Instant now = clock.instant();
    return new Planned(UUID.randomUUID(), measure.caseNumber(), measure.service(), code,
        people.person(official.idNumber()), false, measure.lastDay(), measure.at(), now, now);
  }
}
