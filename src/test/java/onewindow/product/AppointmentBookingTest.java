package onewindow.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
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
import onewindow.appointments.Closings;
import onewindow.appointments.FreeDay;
import onewindow.appointments.FreeTime;
import onewindow.appointments.FreeTimes;
import onewindow.appointments.ItemGroup;
import onewindow.appointments.OtherPlaces;
import onewindow.appointments.Place;
import onewindow.appointments.Places;
import onewindow.appointments.Refusal;
import onewindow.appointments.SpecialDay;
import onewindow.appointments.Tier;
import onewindow.appointments.Visitor;
import onewindow.appointments.WaitingLists;
import onewindow.appointments.Wish;
import onewindow.forms.LocalizedText;
import onewindow.ratings.Level;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Booking a time: from the choice to the rating, at once by many, and everything that comes between. */
@WholeProduct
class AppointmentBookingTest {

  private static final Set<String> DEPARTMENT = Set.of("natural-resources");
  private static final String ITEM = "transfer";

  @Autowired Bookings bookings;
  @Autowired BookingDesk desk;
  @Autowired FreeTimes freeTimes;
  @Autowired Places places;
  @Autowired Closings closings;
  @Autowired WaitingLists waiting;
  @Autowired TickingClock clock;
  @Autowired RuntimeService runtime;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transactions;
  @LocalServerPort int port;
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

  @Test
  void aHoldThatNobodyConfirmsIsFreeAgainWithoutAnybodysDoing() {
    FreeTime time = free().get(0);
    Booking held = done(bookings.hold(visitor(1), wish(time), key()));
    suspendJobs(held.number());
    clock.tick(Duration.ofMinutes(10).plusSeconds(1));
    assertThat(freeAt(time)).as("before any sweep").isEqualTo(2);
    assertThat(codes(bookings.confirm(held.number(), id(1)))).containsExactly("hold-expired");
    done(bookings.hold(visitor(2), wish(time), key()));
    done(bookings.hold(visitor(3), wish(time), key()));
    assertThat(taken(time)).as("the hold that ran out is released").isEqualTo(2);
    activateJobs(held.number());
    Product.await(() -> running(held.number()), none -> none == 0, "the end of the process");
    assertThat(bookings.of(held.number(), id(1))).get().returns(BookingState.EXPIRED, Booking::state);
    assertThat(taken(time)).as("nothing is given back twice").isEqualTo(2);
  }

  @Test
  void whoeverDoesNotComeTimeAndAgainIsBlockedForAWhile() {
    for (int n = 1; n <= 3; n++) {
      String number = booked(1, free().get(0)).number();
      tickTo(bookings.of(number, id(1)).orElseThrow().from().plusMinutes(15));
      Product.await(() -> bookings.of(number, id(1)).orElseThrow().state(), BookingState.NO_SHOW::equals,
          "the " + n + ". time missed");
    }
    BookingAnswer refused = bookings.hold(visitor(1), wish(free().get(0)), key());
    assertThat(codes(refused)).containsExactly("refuse-blocked");
    assertThat(((BookingAnswer.Refused) refused).why().get(0).reason().en()).contains("until "
        + LocalDate.now(clock).plusDays(30));
    assertThat(freeAt(free().get(0))).as("nothing is kept for them").isEqualTo(2);
    assertThat(jdbc.queryForObject("select count(*) from booking where state = 'REFUSED' and name is not null",
        Integer.class)).isZero();
    done(bookings.hold(visitor(2), wish(free().get(0)), key()));
    clock.tick(Duration.ofDays(30).plusSeconds(1));
    assertThat(booked(1, free().get(0)).state()).as("after the block").isEqualTo(BookingState.BOOKED);
  }

  @Test
  void whoeverCancelsTooOftenInADayIsBlocked() {
    for (int n = 1; n <= 4; n++) {
      done(bookings.cancel(booked(1, free().get(4 * n)).number(), id(1)));
    }
    assertThat(codes(bookings.hold(visitor(1), wish(free().get(0)), key()))).containsExactly("refuse-blocked");
  }

  @Test
  void whoCancelsWhileATimerOfTheBookingFiresWaitsForItAndNeitherIsLost() throws Exception {
    Booking booking = booked(1, free().get(4));
    ExecutorService visitor = Executors.newSingleThreadExecutor();
    try {
      Future<BookingAnswer> cancelled = transactions.execute(timer -> {
        // as the engine writes what a timer has done: rows below the process first, then the timer's own
        jdbc.queryForList("select id_ from act_ru_execution where business_key_ = ? for key share", booking.number());
        Future<BookingAnswer> cancelling = visitor.submit(() -> bookings.cancel(booking.number(), id(1)));
        Product.await(() -> jdbc.queryForObject("select count(*) from pg_locks where not granted", Integer.class),
            waiting -> waiting > 0, "who cancels");
        jdbc.queryForList("select job.id_ from act_ru_job job join act_ru_execution instance"
            + " on instance.id_ = job.process_instance_id_ where instance.business_key_ = ? for update of job",
            booking.number());
        return cancelling;
      });
      assertThat(done(cancelled.get()).state()).isEqualTo(BookingState.CANCELLED);
      assertThat(running(booking.number())).isZero();
    } finally {
      visitor.shutdown();
    }
  }

  @Test
  void oneBookingAPersonAndMatter() {
    booked(1, free().get(0));
    assertThat(codes(bookings.hold(visitor(1), wish(free().get(5)), key()))).containsExactly("refuse-duplicate");
    FreeTime same = freeTimes.day(place, group(), Tier.ONLINE, free().get(0).from().toLocalDate()).times().stream()
        .filter(time -> time.from().equals(bookings.of(id(1)).get(0).from())).findFirst().orElseThrow();
    assertThat(codes(bookings.hold(visitor(1), new Wish(place.id(), "advice", Tier.ONLINE, same.from()), key())))
        .containsExactly("refuse-same-time");
  }

  @Test
  void whatIsCancelledIsFreeAtOnceAndGoesToTheFirstWhoWaits() {
    FreeTime time = free().stream().filter(each -> each.from().isAfter(LocalDateTime.now(clock).plusDays(1)))
        .findFirst().orElseThrow();
    LocalDate day = time.from().toLocalDate();
    closeButFor(day, time);
    Booking first = booked(1, time);
    booked(2, time);
    assertThat(waiting.join(visitor(3), place.id(), ITEM, day, day)).isEmpty();
    assertThat(waiting.join(visitor(4), place.id(), ITEM, day, day)).isEmpty();
    assertThat(waiting.join(visitor(4), place.id(), ITEM, day, day)).extracting(Refusal::code)
        .containsExactly("waiting-already");
    assertThat(bookings.of(id(3))).as("nothing is free").isEmpty();
    done(bookings.cancel(first.number(), id(1)));
    assertThat(running(first.number())).isZero();
    Booking offered = Product.await(() -> bookings.of(id(3)), all -> all.size() == 1, "an offer").get(0);
    assertThat(offered).returns(BookingState.HELD, Booking::state).returns(time.from(), Booking::from);
    assertThat(waiting.of(id(3)).get(0).offered()).isEqualTo(offered.number());
    assertThat(bookings.of(id(4))).as("the second in line").isEmpty();
    assertThat(messages(3)).contains("appointment-offered");
    clock.tick(Duration.ofMinutes(30).plusSeconds(1));
    Product.await(() -> bookings.of(id(4)), all -> all.size() == 1, "the offer to the next, since nobody confirmed");
    assertThat(done(bookings.confirm(bookings.of(id(4)).get(0).number(), id(4))).state())
        .isEqualTo(BookingState.BOOKED);
  }

  @Test
  void aBookingIsMovedWithItsNumberAndItsTimers() {
    List<FreeTime> free = free();
    FreeTime time = free.get(free.size() - 1);
    FreeTime later = free.stream().filter(each -> each.from().isAfter(LocalDateTime.now(clock).plusHours(26)))
        .findFirst().orElseThrow();
    Booking booking = booked(1, time);
    booked(2, free.get(free.size() - 2));
    Booking moved = done(bookings.move(booking.number(), id(1), later.from()));
    assertThat(moved).returns(booking.number(), Booking::number).returns(later.from(), Booking::from);
    assertThat(freeAt(time)).isEqualTo(2);
    assertThat(freeAt(later)).isEqualTo(1);
    booked(3, later);
    assertThat(codes(bookings.move(bookings.of(id(2)).get(0).number(), id(2), later.from()))).containsExactly("taken");
    tickTo(later.from().minusDays(1));
    Product.await(() -> messages(1), all -> all.contains("appointment-reminded"), "the reminder of the new time");
    tickTo(later.from().minusMinutes(30));
    assertThat(codes(bookings.move(booking.number(), id(1), time.from()))).containsExactly("too-late-to-change");
    assertThat(codes(bookings.cancel(booking.number(), id(1)))).containsExactly("too-late-to-change");
    tickTo(later.from().plusMinutes(5));
    assertThat(done(desk.arrived(booking.number(), DEPARTMENT, null, "tanglei")).late()).isTrue();
    clock.tick(Duration.ofDays(1));
    Product.await(() -> bookings.of(booking.number(), id(1)).orElseThrow().state(), BookingState.FINISHED::equals,
        "the end of the day");
  }

  @Test
  void aDayIsClosedAfterItsConflictsWereSeenAndEverybodyIsMovedOrCalledOff() {
    FreeTime time = free().stream().filter(each -> each.from().isAfter(LocalDateTime.now(clock).plusDays(1)))
        .findFirst().orElseThrow();
    LocalDate day = time.from().toLocalDate();
    Booking first = booked(1, time);
    Booking second = booked(2, time);
    SpecialDay closed = new SpecialDay(day, List.of(), new LocalizedText("设备检修", "maintenance"));
    assertThat(closings.conflicts(place, closed)).hasSize(2)
        .allSatisfy(conflict -> assertThat(conflict.proposal().from().toLocalDate()).isNotEqualTo(day));
    assertThat(freeAt(time)).as("nothing changes by looking").isZero();
    assertThat(closings.set(place, closed, true, "tanglei")).hasSize(2).allMatch(Closings.Settled::moved);
    BookingAnswer refused = bookings.hold(visitor(3), wish(time), key());
    assertThat(codes(refused)).containsExactly("closed");
    assertThat(((BookingAnswer.Refused) refused).why().get(0).reason().zh())
        .contains(day.getMonthValue() + "月" + day.getDayOfMonth() + "日", "设备检修");
    assertThat(((BookingAnswer.Refused) refused).alternatives()).hasSize(3)
        .noneMatch(free -> free.from().toLocalDate().equals(day));
    assertThat(bookings.of(first.number(), id(1)).orElseThrow().from()).isNotEqualTo(time.from());
    assertThat(messages(2)).contains("appointment-moved");
    LocalDate next = bookings.of(second.number(), id(2)).orElseThrow().from().toLocalDate();
    assertThat(closings.set(place, new SpecialDay(next, List.of(), closed.reason()), false, "tanglei"))
        .isNotEmpty().noneMatch(Closings.Settled::moved);
    assertThat(bookings.of(second.number(), id(2)).orElseThrow().state()).isEqualTo(BookingState.CANCELLED);
    assertThat(messages(2)).contains("appointment-cancelled");
    assertThat(closings.forget(place, day)).isTrue();
    assertThat(freeAt(time)).isEqualTo(2);
  }

  @Test
  void aServiceDayIsAssignedBySkillAndThenByLoad() {
    ItemGroup day = place.group("service-day").orElseThrow();
    List<FreeTime> free = freeTimes.near(place, day, Tier.ONLINE, LocalDateTime.now(clock), 20);
    LocalDate later = free.get(free.size() - 1).from().toLocalDate();
    List<FreeTime> times = freeTimes.day(place, day, Tier.ONLINE, later).times();
    assertThat(assignee(1, "help", times.get(0))).as("the only one who knows it").isEqualTo("tanglei");
    assertThat(codes(bookings.hold(visitor(2), new Wish(place.id(), "help", Tier.ONLINE, times.get(0).from()), key())))
        .containsExactly("nobody-free");
    assertThat(assignee(3, "mediation", times.get(0))).as("who is free").isEqualTo("dengyan");
    assertThat(assignee(4, "help", times.get(1))).isEqualTo("tanglei");
    assertThat(assignee(5, "mediation", times.get(2))).as("who has less to do").isEqualTo("dengyan");
  }

  @Test
  void capacityThatIsLoweredBelowWhatIsBookedTakesNothingFromAnybody() {
    FreeTime time = free().get(0);
    Booking booking = booked(1, time);
    booked(2, time);
    usePlace(place.id(), 1);
    assertThat(freeAt(time)).as("not below nothing").isZero();
    assertThat(codes(bookings.hold(visitor(3), wish(time), key()))).containsExactly("taken");
    done(bookings.cancel(booking.number(), id(1)));
    assertThat(codes(bookings.hold(visitor(3), wish(time), key()))).as("one is still there").containsExactly("taken");
  }

  @Test
  void overHttpPeopleBookForThemselvesAndClerksSeeTheirDepartmentsDay() {
    FreeTime time = free().get(0);
    JsonNode shown = FileClient.json(FileClient.of(port, "xulei").get("/api/appointments/places/" + place.id()
        + "/items/transfer/days/" + time.from().toLocalDate()));
    assertThat(shown.findValuesAsText("from")).contains(time.from() + ":00");
    assertThat(FileClient.json(FileClient.of(port, "xulei").get("/api/appointments/places/" + place.id()
        + "/items/transfer/months/" + java.time.YearMonth.from(time.from()))).size()).isGreaterThan(27);
    HttpResponse<byte[]> held = post("xulei", "bookings", """
        {"place": "%s", "item": "transfer", "from": "%s", "phone": "13856400001"}""".formatted(place.id(), time.from()));
    assertThat(held.statusCode()).as(text(held)).isEqualTo(201);
    String number = FileClient.json(held).get("number").asText();
    assertThat(get("guofeng", "bookings/" + number).statusCode()).as("somebody else's").isEqualTo(404);
    assertThat(post("guofeng", "bookings/" + number + "/cancellation", null).statusCode()).isEqualTo(404);
    assertThat(post("xulei", "bookings/" + number + "/confirmation", null).statusCode()).isEqualTo(200);
    assertThat(get("xulei", "bookings/" + number + "/cancellation").statusCode()).as("a link").isEqualTo(405);
    HttpResponse<byte[]> again = post("xulei", "bookings", """
        {"place": "%s", "item": "transfer", "from": "%s", "phone": "138"}""".formatted(place.id(), time.from()));
    assertThat(again.statusCode()).isEqualTo(422);
    HttpResponse<byte[]> past = post("xulei", "bookings", """
        {"place": "%s", "item": "transfer", "from": "2026-01-05T09:00:00", "phone": "13856400001"}""".formatted(place.id()));
    assertThat(past.statusCode()).isEqualTo(409);
    assertThat(text(past)).contains("\"past\"", "this time is over");
    assertThat(FileClient.json(past).get("alternatives")).hasSize(3);
    String list = "/api/clerk/appointments/places/" + place.id() + "/days/" + time.from().toLocalDate();
    assertThat(text(FileClient.of(port, "tanglei").get(list))).contains(number, "徐蕾", "13856400001");
    assertThat(FileClient.json(FileClient.of(port, "liuyang").get(list))).as("another department").isEmpty();
    assertThat(FileClient.of(port, "xulei").get(list).statusCode()).isEqualTo(403);
    assertThat(text(FileClient.of(port, "xulei").get("/api/appointments/places/" + place.id()
        + "/items/transfer/materials"))).contains("title", "provision");
    assertThat(post("xulei", "bookings/" + number + "/cancellation", null).statusCode()).isEqualTo(200);
    assertThat(freeAt(time)).isEqualTo(2);
  }

  @Test
  void whoeverStandsAtTheCounterIsTakenAtOnceFromTheCountersShare() {
    tickTo(free().stream().map(FreeTime::from).filter(from -> from.toLocalTime().equals(LocalTime.of(9, 30)))
        .findFirst().orElseThrow().minusSeconds(30));
    BookingAnswer first = desk.walkIn(visitor(1), place.id(), ITEM, "walk-in-1", DEPARTMENT, "tanglei");
    assertThat(done(first)).returns(BookingState.ARRIVED, Booking::state).returns(Tier.COUNTER, Booking::tier);
    assertThat(done(desk.walkIn(visitor(1), place.id(), ITEM, "walk-in-1", DEPARTMENT, "tanglei")).number())
        .as("the same request").isEqualTo(done(first).number());
    assertThat(done(desk.walkIn(visitor(2), place.id(), ITEM, "walk-in-2", DEPARTMENT, "tanglei")).from())
        .as("the next time").isEqualTo(done(first).from().plusMinutes(30));
    assertThat(desk.walkIn(visitor(3), place.id(), ITEM, key(), Set.of("tax"), "shenhao"))
        .isInstanceOf(BookingAnswer.NotFound.class);
  }

  @Test
  void aProcessThatNobodyConfirmedBooksNothing() {
    Booking held = done(bookings.hold(visitor(1), wish(free().get(0)), key()));
    assertThatThrownBy(() -> runtime.createMessageCorrelation(BookingVerbs.CONFIRMED)
        .processInstanceBusinessKey(held.number()).correlateAll()).hasStackTraceContaining("nobody has confirmed it");
    assertThat(bookings.of(held.number(), id(1)).orElseThrow().state()).isEqualTo(BookingState.HELD);
    assertThatThrownBy(() -> runtime.startProcessInstanceByKey(BookingVerbs.COMPANION, held.number()))
        .hasMessageContaining("no other process can carry it");
    assertThat(codes(bookings.hold(visitor(2), new Wish(place.id(), "nothing", Tier.ONLINE, free().get(0).from()),
        key()))).containsExactly("unknown-item");
  }

  private HttpResponse<byte[]> get(String user, String path) {
    return FileClient.of(port, user).get("/api/appointments/" + path);
  }

  private HttpResponse<byte[]> post(String user, String path, String body) {
    FileClient client = FileClient.of(port, user);
    HttpRequest.Builder request = client.request("/api/appointments/" + path).header("Idempotency-Key", key());
    return client.send(body == null ? request.POST(BodyPublishers.noBody())
        : request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8);
  }

  private String assignee(int who, String item, FreeTime time) {
    return done(bookings.hold(visitor(who), new Wish(place.id(), item, Tier.ONLINE, time.from()), key())).assignee();
  }

  /** Special hours leave one time of the day, so that nothing else is free when it is taken. */
  private void closeButFor(LocalDate day, FreeTime time) {
    closings.set(place, new SpecialDay(day, List.of(time.from().toLocalTime() + "-" + time.until().toLocalTime()),
        new LocalizedText("停电", "no electricity")), false, "tanglei");
  }

  private Booking booked(int who, FreeTime time) {
    return done(bookings.confirm(done(bookings.hold(visitor(who), wish(time), key())).number(), id(who)));
  }

  private void tickTo(LocalDateTime moment) {
    clock.tick(Duration.between(LocalDateTime.now(clock), moment).plusSeconds(1));
  }

  private List<String> messages(int who) {
    return jdbc.queryForList("select code from message where person = (select person from booking where number = ?)"
        + " order by told_at", String.class, bookings.of(id(who)).get(0).number());
  }

  private void suspendJobs(String number) {
    runtime.updateProcessInstanceSuspensionState().byProcessInstanceId(instance(number)).suspend();
  }

  private void activateJobs(String number) {
    runtime.updateProcessInstanceSuspensionState().byProcessInstanceId(instance(number)).activate();
  }

  private String instance(String number) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).singleResult().getId();
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
            address: {zh: 皖西路1号, en: 1 Wanxi Road}
            area: "341502"
            department: natural-resources
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
