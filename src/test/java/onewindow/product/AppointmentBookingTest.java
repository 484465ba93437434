package onewindow.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import onewindow.appointments.Booking;
import onewindow.appointments.BookingAnswer;
import onewindow.appointments.BookingDesk;
import onewindow.appointments.BookingState;
import onewindow.appointments.BookingVerbs;
import onewindow.appointments.Bookings;
import onewindow.appointments.FreeDay;
import onewindow.appointments.FreeTime;
import onewindow.appointments.FreeTimes;
import onewindow.appointments.ItemGroup;
import onewindow.appointments.OtherPlaces;
import onewindow.appointments.Place;
import onewindow.appointments.Places;
import onewindow.appointments.Refusal;
import onewindow.appointments.Tier;
import onewindow.appointments.Visitor;
import onewindow.appointments.Wish;
import onewindow.ratings.Level;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Booking a time: from the choice to the rating, at once by many, and everything that comes between. */
@WholeProduct
class AppointmentBookingTest {

  private static final Set<String> DEPARTMENT = Set.of("natural-resources");
  private static final String ITEM = "transfer";

  @Autowired Bookings bookings;
  @Autowired BookingDesk desk;
  @Autowired FreeTimes freeTimes;
  @Autowired Places places;
  @Autowired TickingClock clock;
  @Autowired RuntimeService runtime;
  @Autowired JdbcTemplate jdbc;
  private Place place;

  @BeforeEach
  void aPlaceOfItsOwn() {
    usePlace("hall-" + UUID.randomUUID().toString().substring(0, 8), 2);
  }

  @AfterEach
  void asShipped() {
    OtherPlaces.asShipped(places);
  }

  @Test
  void aTimeIsHeldConfirmedKeptFinishedAndRated() {
    FreeTime time = free().get(0);
    Booking held = done(bookings.hold(visitor(1), wish(time), key()));
    assertThat(held.state()).isEqualTo(BookingState.HELD);
    assertThat(held.number()).matches("YY341502\\d{8}\\d{8}.");
    assertThat(freeAt(time)).as("while it is held").isEqualTo(1);
    Booking booked = done(bookings.confirm(held.number(), id(1)));
    assertThat(booked.state()).isEqualTo(BookingState.BOOKED);
    assertThat(done(bookings.confirm(held.number(), id(1)))).as("confirmed once more").isEqualTo(booked);
    assertThat(bookings.confirm(held.number(), id(2))).as("somebody else's").isInstanceOf(BookingAnswer.NotFound.class);
    assertThat(desk.day(place.id(), time.from().toLocalDate(), Set.of("tax"))).as("another department").isEmpty();
    assertThat(desk.day(place.id(), time.from().toLocalDate(), DEPARTMENT)).singleElement()
        .satisfies(visit -> assertThat(visit.name()).isEqualTo("来客1"));
    assertThat(new String(jdbc.queryForObject("select name from booking where number = ?", byte[].class, held.number()),
        java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("来客");
    assertThat(codes(desk.noShow(held.number(), DEPARTMENT, "tanglei"))).containsExactly("not-late-yet");
    Booking arrived = done(desk.arrived(held.number(), DEPARTMENT, "A1", "tanglei"));
    assertThat(arrived).returns(BookingState.ARRIVED, Booking::state).returns(false, Booking::late)
        .returns("A1", Booking::window);
    assertThat(codes(bookings.rate(held.number(), id(1), Level.SATISFIED, null))).containsExactly("not-now");
    assertThat(done(desk.finished(held.number(), DEPARTMENT, "tanglei")).state()).isEqualTo(BookingState.FINISHED);
    done(bookings.rate(held.number(), id(1), Level.SATISFIED, "很快"));
    assertThat(codes(bookings.rate(held.number(), id(1), Level.SATISFIED, null))).containsExactly("not-now");
    assertThat(running(held.number())).as("processes of a booking that is over").isZero();
    assertThat(events(held.number())).containsExactly("held", "booked", "arrived", "finished", "rated");
  }

  @Test
  void ofFiveHundredAtOnceOnTheLastPlacesExactlyAsManyBookAsThereArePlaces() throws Exception {
    usePlace(place.id() + "-few", 7);
    FreeTime time = free().get(0);
    List<BookingAnswer> answers = atOnce(500, n -> bookings.hold(visitor(n), wish(time), key()));
    assertThat(answers).filteredOn(BookingAnswer.Done.class::isInstance).hasSize(7);
    assertThat(answers).filteredOn(answer -> !(answer instanceof BookingAnswer.Done))
        .allSatisfy(answer -> assertThat(codes(answer)).containsExactly("taken"))
        .allSatisfy(answer -> assertThat(((BookingAnswer.Refused) answer).alternatives()).hasSize(3)
            .noneMatch(time::equals));
    assertThat(taken(time)).isEqualTo(7);
    assertThat(freeAt(time)).isZero();
  }

  @Test
  void theSameRequestTwiceIsOneBookingAlsoAtOnce() throws Exception {
    FreeTime time = free().get(0);
    String key = key();
    List<BookingAnswer> answers = atOnce(20, n -> bookings.hold(visitor(1), wish(time), key));
    assertThat(answers).extracting(answer -> done(answer).number()).containsOnly(done(answers.get(0)).number());
    assertThat(freeAt(time)).isEqualTo(1);
    assertThat(codes(bookings.hold(visitor(1), wish(free().get(3)), key))).containsExactly("key-reused");
  }

  private void usePlace(String id, int online) {
    OtherPlaces.use(places, yaml(id, online));
    place = places.find(id).orElseThrow();
  }

  static String yaml(String id, int online) {
    return """
        policies:
          p: {aheadWorkdays: 5, bookBefore: PT2H, cancelBefore: PT2H, hold: PT10M, late: PT15M, remindBefore: P1D,
              block: P30D, offer: PT30M, rateWithin: P30D, source: a test, confirmed: false}
        places:
          - id: %s
            title: {zh: 大厅, en: Hall}
            area: "341502"
            hours: ["08:30-12:00", "14:00-17:30"]
            groups:
              - id: windows
                kind: counter
                title: {zh: 窗口, en: Windows}
                department: natural-resources
                windows: [A1]
                slot: PT30M
                capacity: {online: %d, counter: 1}
                items:
                  - {id: transfer, title: {zh: 转移, en: Transfer}, service: property-registration}
                  - {id: advice, title: {zh: 咨询, en: Advice}}
                policy: p
              - id: service-day
                kind: service_day
                title: {zh: 服务日, en: Service day}
                department: natural-resources
                slot: PT30M
                capacity: {online: 3}
                items:
                  - {id: mediation, title: {zh: 调解, en: Mediation}}
                  - {id: help, title: {zh: 帮助, en: Help}}
                staff:
                  - {username: tanglei, skills: [mediation, help]}
                  - {username: dengyan, skills: [mediation]}
                policy: p
        """.formatted(id, online);
  }

  private ItemGroup group() {
    return place.group("windows").orElseThrow();
  }

  /** Every time that can be booked, the nearest first. */
  private List<FreeTime> free() {
    return freeTimes.near(place, group(), Tier.ONLINE, LocalDateTime.now(clock), 1000);
  }

  private int freeAt(FreeTime time) {
    FreeDay day = freeTimes.day(place, group(), Tier.ONLINE, time.from().toLocalDate());
    return day.times().stream().filter(each -> each.from().equals(time.from())).findFirst().orElseThrow().free();
  }

  private int taken(FreeTime time) {
    return jdbc.queryForObject("select taken from booking_slot where place = ? and tier = 'ONLINE' and starts_at = ?",
        Integer.class, place.id(), java.sql.Timestamp.from(time.from().atZone(clock.getZone()).toInstant()));
  }

  private Wish wish(FreeTime time) {
    return new Wish(place.id(), ITEM, Tier.ONLINE, time.from());
  }

  private Visitor visitor(int n) {
    return new Visitor("来客" + n, id(n), "13800000000");
  }

  /** Nobody's ID number, another at each place. */
  private String id(int n) {
    return place.id() + "-" + n;
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static Booking done(BookingAnswer answer) {
    assertThat(answer).isInstanceOf(BookingAnswer.Done.class);
    return ((BookingAnswer.Done) answer).booking();
  }

  private static List<String> codes(BookingAnswer answer) {
    assertThat(answer).isInstanceOf(BookingAnswer.Refused.class);
    return ((BookingAnswer.Refused) answer).why().stream().map(Refusal::code).toList();
  }

  private long running(String number) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number)
        .processDefinitionKey(BookingVerbs.COMPANION).count();
  }

  private List<String> events(String number) {
    return jdbc.queryForList("select code from booking_event where booking = ? order by id", String.class, number);
  }

  private static List<BookingAnswer> atOnce(int clients, java.util.function.IntFunction<BookingAnswer> work)
      throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(clients);
    try {
      CountDownLatch start = new CountDownLatch(1);
      List<Future<BookingAnswer>> all = IntStream.range(0, clients).mapToObj(n -> pool.submit(
          (Callable<BookingAnswer>) () -> {
            start.await();
            return work.apply(n);
          })).toList();
      start.countDown();
      List<BookingAnswer> answers = new ArrayList<>();
      for (Future<BookingAnswer> one : all) {
        answers.add(one.get());
      }
      return answers;
    } finally {
      pool.shutdownNow();
    }
  }
}
