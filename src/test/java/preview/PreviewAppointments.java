package preview;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import onewindow.appointments.Booking;
import onewindow.appointments.BookingAnswer;
import onewindow.appointments.BookingAnswer.Done;
import onewindow.appointments.BookingAnswer.NotFound;
import onewindow.appointments.BookingAnswer.Refused;
import onewindow.appointments.BookingDesk;
import onewindow.appointments.BookingState;
import onewindow.appointments.Bookings;
import onewindow.appointments.Closings;
import onewindow.appointments.FreeDay;
import onewindow.appointments.FreeTime;
import onewindow.appointments.FreeTimes;
import onewindow.appointments.ItemGroup;
import onewindow.appointments.Place;
import onewindow.appointments.Places;
import onewindow.appointments.Refusal;
import onewindow.appointments.SpecialDay;
import onewindow.appointments.Tier;
import onewindow.appointments.Visit;
import onewindow.appointments.Visitor;
import onewindow.appointments.Wish;
import onewindow.forms.LocalizedText;
import onewindow.ratings.Level;

/** The shipped places from tomorrow on for four weeks: the second day is full, the third closed. */
public class PreviewAppointments implements FreeTimes, Bookings, BookingDesk, Closings {

  public static final String FINISHED = "YY34150020261101000019";
  private static final int DAYS = 28;
  private final Places places;
  private final Clock clock;
  private final Map<String, Kept> kept = new LinkedHashMap<>();
  private final Set<LocalDateTime> taken = new HashSet<>();
  private final Map<LocalDate, SpecialDay> closed = new LinkedHashMap<>();
  private int next;

  PreviewAppointments(Places places, Clock clock) {
    this.places = places;
    this.clock = clock;
    reset();
  }

  /** As if nobody had booked anything yet but what the samples show. */
  public final synchronized void reset() {
    Stream.of(kept, closed).forEach(Map::clear);
    taken.clear();
    next = 100;
    LocalDateTime now = LocalDateTime.now(clock).withSecond(0).withNano(0);
    keep(FINISHED, PreviewCases.PERSON, "王芳", "household-matters", now.minusDays(3), BookingState.FINISHED, null);
    keep("YY34150020261101000027", "a", "李明", "newborn-registration", now.minusHours(1), BookingState.BOOKED, null);
    keep("YY34150020261101000035", "b", "赵小红", "household-matters", now.minusMinutes(20), BookingState.ARRIVED, "B1");
    keep("YY34150020261101000043", "c", "孙大伟", "household-matters", now.minusMinutes(10), BookingState.ARRIVED, null);
    keep("YY34150020261101000051", "d", "周静", "newborn-registration", now.plusHours(1), BookingState.BOOKED, null);
    keep("YY34150020261101000060", "e", "吴强", "policy-advice", open().get(4).atTime(9, 0), BookingState.BOOKED, null);
  }

  /** Somebody else is quicker. */
  public synchronized void takeAway(LocalDateTime time) {
    taken.add(time);
  }

  public synchronized Booking booking(String number) {
    return kept.get(number).booking();
  }

  /** Days on which something can be booked or could be. */
  public List<LocalDate> open() {
    LocalDate today = LocalDate.now(clock);
    return today.plusDays(1).datesUntil(today.plusDays(DAYS)).filter(day -> !isWeekend(day)).toList();
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  @Override
  public List<FreeDay> month(Place place, ItemGroup group, Tier tier, YearMonth month) {
    return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).map(day -> day(place, group, tier, day)).toList();
  }

  @Override
  public synchronized FreeDay day(Place place, ItemGroup group, Tier tier, LocalDate day) {
    int open = open().indexOf(day);
    if (closed.containsKey(day) || open < 0 || open == 2) {
      return new FreeDay(day, List.of(), new Refusal("closed", closed(day, open)));
    }
    return new FreeDay(day, Stream.iterate(LocalTime.of(8, 30), time -> time.plus(group.slot()))
        .limit(Duration.ofHours(9).dividedBy(group.slot()))
        .filter(time -> time.getHour() < 12 || time.getHour() >= 14)
        .map(time -> new FreeTime(day.atTime(time), day.atTime(time).plus(group.slot()),
            open == 1 || taken.contains(day.atTime(time)) || time.getHour() == 9 && time.getMinute() == 0 ? 0 : 2))
        .toList(), null);
  }

  private LocalizedText closed(LocalDate day, int open) {
    return closed.containsKey(day) ? closed.get(day).reason() : open == 2 || isWeekend(day)
        ? new LocalizedText("不开放：周末或者法定节假日", "closed: a weekend or public holiday")
        : day.isAfter(LocalDate.now(clock)) ? new LocalizedText("还没有开放预约", "it cannot be booked yet")
            : new LocalizedText("这个时间已经过去", "this time is over");
  }

  @Override
  public List<FreeTime> near(Place place, ItemGroup group, Tier tier, LocalDateTime wished, int most) {
    return open().stream().flatMap(day -> day(place, group, tier, day).times().stream())
        .filter(time -> time.free() > 0 && !time.from().isBefore(wished)).limit(most).toList();
  }

  @Override
  public LocalDate lastDay(ItemGroup group) {
    return open().get(open().size() - 1);
  }

  @Override
  public synchronized BookingAnswer hold(Visitor visitor, Wish wish, String key) {
    Place place = places.find(wish.place()).orElseThrow();
    ItemGroup group = place.groupOf(wish.item()).orElseThrow();
    if (taken.contains(wish.from())) {
      return new Refused(List.of(new Refusal("taken", new LocalizedText("这个时间已经约满", "this time is taken"))),
          near(place, group, wish.tier(), wish.from(), 3));
    }
    return new Done(keep(number(), visitor.idNumber(), visitor.name(), wish.item(), wish.from(), BookingState.HELD, null));
  }

  private String number() {
    return "YY341500" + LocalDate.now(clock).toString().replace("-", "") + "%05d7".formatted(next++);
  }

  private Booking keep(String number, String person, String name, String item, LocalDateTime from, BookingState state,
      String window) {
    Place place = places.all().stream().filter(each -> each.groupOf(item).isPresent()).findFirst().orElseThrow();
    ItemGroup group = place.groupOf(item).orElseThrow();
    Instant now = clock.instant();
    Booking booking = new Booking(number, place.id(), group.id(), item, Tier.ONLINE, from, from.plus(group.slot()),
        state, now.plus(group.policy().hold()), now, false, group.staff().isEmpty() ? null : "liuyang", window, List.of());
    kept.put(number, new Kept(booking, person, name, "13800000001"));
    return booking;
  }

  private BookingAnswer change(String number, UnaryOperator<Booking> change) {
    Kept before = kept.get(number);
    if (before == null) {
      return new NotFound();
    }
    kept.put(number, new Kept(change.apply(before.booking()), before.person(), before.name(), before.phone()));
    return new Done(kept.get(number).booking());
  }

  private BookingAnswer own(String number, String idNumber, UnaryOperator<Booking> change) {
    return of(number, idNumber).isEmpty() ? new NotFound() : change(number, change);
  }

  private static Booking in(Booking old, BookingState state, String window) {
    return new Booking(old.number(), old.place(), old.group(), old.item(), old.tier(), old.from(), old.until(), state,
        old.holdUntil(), old.madeAt(), old.late(), old.assignee(), window, old.refusals());
  }

  @Override
  public synchronized BookingAnswer confirm(String number, String idNumber) {
    return own(number, idNumber, booking -> in(booking, BookingState.BOOKED, null));
  }

  @Override
  public BookingAnswer confirm(String number, String idNumber, String phone) {
    return confirm(number, idNumber);
  }

  @Override
  public Optional<String> lastPhone(String idNumber) {
    return Optional.of("13800000001");
  }

  @Override
  public synchronized BookingAnswer cancel(String number, String idNumber) {
    return own(number, idNumber, booking -> in(booking, BookingState.CANCELLED, null));
  }

  @Override
  public synchronized BookingAnswer move(String number, String idNumber, LocalDateTime to) {
    return own(number, idNumber, old -> new Booking(old.number(), old.place(), old.group(), old.item(), old.tier(), to,
        to.plus(Duration.between(old.from(), old.until())), old.state(), old.holdUntil(), old.madeAt(), false,
        old.assignee(), null, List.of()));
  }

  @Override
  public BookingAnswer rate(String number, String idNumber, Level level, String words) {
    return own(number, idNumber, booking -> in(booking, booking.state(), "rated"));
  }

  @Override
  public synchronized List<Booking> of(String idNumber) {
    return kept.values().stream().filter(each -> each.person().equals(idNumber)).map(Kept::booking)
        .sorted(Comparator.comparing(Booking::from).reversed()).toList();
  }

  @Override
  public Optional<Booking> of(String number, String idNumber) {
    return of(idNumber).stream().filter(booking -> booking.number().equals(number)).findFirst();
  }

  @Override
  public boolean isRateable(Booking booking) {
    return !"rated".equals(booking.window());
  }

  @Override
  public synchronized List<Visit> day(String place, LocalDate day, Collection<String> departments) {
    // the samples are around now, which may be another day
    return day.equals(LocalDate.now(clock)) || day.isAfter(LocalDate.now(clock)) ? kept.values().stream()
        .filter(each -> each.booking().place().equals(place) && !each.person().equals(PreviewCases.PERSON)
            && open().contains(each.booking().from().toLocalDate()) == open().contains(day))
        .sorted(Comparator.comparing(each -> each.booking().from())).map(Kept::visit).toList() : List.of();
  }

  @Override
  public synchronized Optional<Visit> visit(String number, Collection<String> departments) {
    return Optional.ofNullable(kept.get(number)).map(Kept::visit);
  }

  @Override
  public List<Visit> waiting(String place, Collection<String> departments) {
    return day(place, LocalDate.now(clock), departments).stream()
        .filter(visit -> visit.booking().state() == BookingState.ARRIVED && visit.booking().window() == null).toList();
  }

  @Override
  public synchronized BookingAnswer next(String place, String window, Collection<String> departments, String clerk) {
    return waiting(place, departments).stream().findFirst()
        .map(visit -> change(visit.booking().number(), booking -> in(booking, BookingState.ARRIVED, window)))
        .orElseGet(() -> new Refused(List.of(new Refusal("nobody-waits",
            new LocalizedText("没有人在等候", "nobody waits"))), List.of()));
  }

  @Override
  public synchronized BookingAnswer arrived(
      String number, Collection<String> departments, String window, String clerk) {
    return change(number, booking -> in(booking, BookingState.ARRIVED, window));
  }

  @Override
  public synchronized BookingAnswer noShow(String number, Collection<String> departments, String clerk) {
    return change(number, booking -> in(booking, BookingState.NO_SHOW, null));
  }

  @Override
  public synchronized BookingAnswer finished(String number, Collection<String> departments, String clerk) {
    return change(number, booking -> in(booking, BookingState.FINISHED, booking.window()));
  }

  @Override
  public synchronized BookingAnswer book(
      Visitor visitor, Wish wish, String key, Collection<String> departments, String clerk) {
    return hold(visitor, wish, key) instanceof Done held
        ? change(held.booking().number(), booking -> in(booking, BookingState.BOOKED, null))
        : hold(visitor, wish, key);
  }

  @Override
  public synchronized BookingAnswer walkIn(Visitor visitor, String place, String item, String key,
      Collection<String> departments, String clerk) {
    return new Done(keep(number(), visitor.idNumber(), visitor.name(), item, LocalDateTime.now(clock).withNano(0),
        BookingState.ARRIVED, null));
  }

  @Override
  public synchronized List<Conflict> conflicts(Place place, SpecialDay day) {
    return day(place.id(), day.day(), Set.of()).stream()
        .filter(visit -> visit.booking().from().toLocalDate().equals(day.day()))
        .map(visit -> new Conflict(visit, near(place, place.groups().get(0), Tier.ONLINE,
            day.day().plusDays(1).atStartOfDay(), 1).get(0))).toList();
  }

  @Override
  public synchronized List<SpecialDay> entered(Place place, LocalDate from, LocalDate until) {
    return List.copyOf(closed.values());
  }

  @Override
  public synchronized List<Settled> set(Place place, SpecialDay day, boolean move, String clerk) {
    List<Conflict> conflicts = conflicts(place, day);
    closed.put(day.day(), day);
    return conflicts.stream().map(conflict -> new Settled(conflict.visit().booking(), move)).toList();
  }

  @Override
  public synchronized boolean forget(Place place, LocalDate day) {
    return closed.remove(day) != null;
  }

  @Override
  public boolean mayClose(Place place, Collection<String> departments) {
    return departments.contains(place.department());
  }

  private record Kept(Booking booking, String person, String name, String phone) {

    Visit visit() {
      return new Visit(booking, name, phone);
    }
  }
}
