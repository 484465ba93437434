package onewindow.appointments;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import onewindow.appointments.BookingAnswer.Done;
import onewindow.appointments.BookingAnswer.NotFound;
import onewindow.appointments.BookingAnswer.Refused;
import onewindow.cases.RetriedTransactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The desk on the tables; a department sees the groups that it answers for. */
@Component
class ClerksBookings implements BookingDesk {

  private final Places places;
  private final BookingRows rows;
  private final BookingLocks locks;
  private final BookingPeople people;
  private final Holding holding;
  private final Confirming confirming;
  private final Releasing releasing;
  private final Openings openings;
  private final BookingProcesses processes;
  private final RetriedTransactions transactions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ClerksBookings(Places places, BookingRows rows, BookingLocks locks, BookingPeople people, Holding holding,
      Confirming confirming, Releasing releasing, Openings openings, @Lazy BookingProcesses processes,
      RetriedTransactions transactions, ApplicationEventPublisher events, Clock clock) {
    this.places = places;
    this.rows = rows;
    this.locks = locks;
    this.people = people;
    this.holding = holding;
    this.confirming = confirming;
    this.releasing = releasing;
    this.openings = openings;
    this.processes = processes;
    this.transactions = transactions;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public List<Visit> day(String place, LocalDate day, Collection<String> departments) {
    List<Visit> visits = rows.at(place, day.atStartOfDay(clock.getZone()).toInstant(),
            day.plusDays(1).atStartOfDay(clock.getZone()).toInstant()).stream()
        .filter(row -> answers(row.place(), row.group(), departments)).map(this::visit).toList();
    events.publishEvent(new VisitsRead(place, day, visits.size()));
    return visits;
  }

  @Override
  public Optional<Visit> visit(String number, Collection<String> departments) {
    return found(number, departments).map(this::visit);
  }

  @Override
  public BookingAnswer arrived(String number, Collection<String> departments, String window, String clerk) {
    return changed(number, departments, row -> confirming.arrived(row, window, clerk));
  }

  @Override
  public List<Visit> waiting(String place, Collection<String> departments) {
    return inTheHall(place, departments).map(this::visit).toList();
  }

  @Override
  public BookingAnswer next(String place, String window, Collection<String> departments, String clerk) {
    List<String> groups = places.find(place).stream().flatMap(found -> found.groups().stream())
        .filter(group -> group.windows().contains(window)).map(ItemGroup::id).toList();
    if (groups.isEmpty()) {
      return Refused.of("unknown-window");
    }
    return inTheHall(place, departments).filter(row -> groups.contains(row.group()))
        .map(row -> transactions.run(() -> confirming.called(locks.lock(row.number()), window, clerk)))
        .filter(Done.class::isInstance).findFirst().orElseGet(() -> Refused.of("nobody-waits"));
  }

  private Stream<BookingRow> inTheHall(String place, Collection<String> departments) {
    LocalDate today = LocalDate.now(clock);
    return rows.waiting(place, today.atStartOfDay(clock.getZone()).toInstant(),
            today.plusDays(1).atStartOfDay(clock.getZone()).toInstant()).stream()
        .filter(row -> answers(row.place(), row.group(), departments));
  }

  @Override
  public BookingAnswer noShow(String number, Collection<String> departments, String clerk) {
    return changed(number, departments, row -> {
      if (row.state() != BookingState.BOOKED) {
        return Refused.of("not-now");
      }
      if (clock.instant().isBefore(row.from().plus(releasing.policy(row).late()))) {
        return Refused.of("not-late-yet");
      }
      releasing.missed(row, clerk);
      processes.end(number, "did not come");
      return new Done(rows.get(number).booking(clock));
    });
  }

  @Override
  public BookingAnswer finished(String number, Collection<String> departments, String clerk) {
    return changed(number, departments, row -> confirming.finished(row, clerk));
  }

  @Override
  public BookingAnswer book(
      Visitor visitor, Wish wish, String key, Collection<String> departments, String clerk) {
    return !mayBook(wish, departments) ? new NotFound() : transactions.run(() -> confirmed(
        holding.hold(new Holding.Request(visitor, wish, key, clerk, false, null)), confirming::confirm));
  }

  @Override
  public BookingAnswer walkIn(Visitor visitor, String place, String item, String key, Collection<String> departments,
      String clerk) {
    Wish wish = new Wish(place, item, Tier.COUNTER, null);
    return !mayBook(wish, departments) ? new NotFound()
        : transactions.run(() -> walkIn(visitor, places.find(place).orElseThrow(), item, key, clerk));
  }

  private BookingAnswer walkIn(Visitor visitor, Place place, String item, String key, String clerk) {
    ItemGroup group = place.groupOf(item).orElseThrow();
    LocalDateTime now = LocalDateTime.now(clock);
    Openings.Day today = openings.on(place, group, now.toLocalDate());
    BookingAnswer answer = today.closed() == null ? Refused.of("taken")
        : new Refused(List.of(today.closed()), List.of());
    for (LocalDateTime from : today.times().stream().map(time -> now.toLocalDate().atTime(time))
        .filter(from -> from.plus(group.slot()).isAfter(now)).toList()) {
      answer = holding.hold(new Holding.Request(
          visitor, new Wish(place.id(), item, Tier.COUNTER, from), key, clerk, true, null));
      if (!(answer instanceof Refused refused) || !refused.why().get(0).code().equals("taken")) {
        return confirmed(confirmed(answer, confirming::confirm), row -> confirming.arrived(row, null, clerk));
      }
    }
    return answer;
  }

  private BookingAnswer confirmed(BookingAnswer answer, Function<BookingRow, BookingAnswer> verb) {
    return answer instanceof Done done ? verb.apply(locks.lock(done.booking().number())) : answer;
  }

  private boolean mayBook(Wish wish, Collection<String> departments) {
    return places.find(wish.place()).flatMap(place -> place.groupOf(wish.item()))
        .filter(group -> departments.contains(group.department())).isPresent();
  }

  private BookingAnswer changed(
      String number, Collection<String> departments, Function<BookingRow, BookingAnswer> verb) {
    return transactions.run(() -> found(number, departments).map(row -> verb.apply(locks.lock(number)))
        .orElseGet(NotFound::new));
  }

  private Optional<BookingRow> found(String number, Collection<String> departments) {
    return rows.find(number).filter(row -> answers(row.place(), row.group(), departments));
  }

  private boolean answers(String place, String group, Collection<String> departments) {
    return places.find(place).flatMap(found -> found.group(group))
        .filter(found -> departments.contains(found.department())).isPresent();
  }

  private Visit visit(BookingRow row) {
    return people.visit(row, row.booking(clock));
  }
}
