package onewindow.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import onewindow.appointments.Booking;
import onewindow.appointments.BookingAnswer;
import onewindow.appointments.BookingDesk;
import onewindow.appointments.BookingState;
import onewindow.appointments.Bookings;
import onewindow.appointments.FreeTime;
import onewindow.appointments.FreeTimes;
import onewindow.appointments.ItemGroup;
import onewindow.appointments.Place;
import onewindow.appointments.Places;
import onewindow.appointments.Refusal;
import onewindow.appointments.Tier;
import onewindow.appointments.Visit;
import onewindow.appointments.Visitor;
import onewindow.appointments.Wish;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the pages of appointments need beyond booking: the call to a window, the telephone, and a hold that is let go. */
@WholeProduct
class AppointmentCallingTest {

  private static final Set<String> DEPARTMENT = Set.of("natural-resources");
  private static final String HALL = "city-hall";
  private static final String ITEM = "property-registration";

  @Autowired Bookings bookings;
  @Autowired BookingDesk desk;
  @Autowired FreeTimes freeTimes;
  @Autowired Places places;
  @Autowired TickingClock clock;
  @Autowired JdbcTemplate jdbc;

  @Test
  void whoeverWaitsLongestIsCalledOnceAndNobodyWaitsBeforeTheirTime() {
    List<FreeTime> free = free();
    Booking early = confirmed(11, free.get(0));
    Booking late = confirmed(12, free.get(1));
    // somebody comes much too early for the later time, and the other just in time
    arrive(late);
    clock.tick(Duration.between(LocalDateTime.now(clock), free.get(0).from().minusMinutes(1)));
    arrive(early);
    assertThat(desk.waiting(HALL, Set.of("tax"))).as("another department").isEmpty();
    assertThat(desk.waiting(HALL, DEPARTMENT)).extracting(Visit::booking).extracting(Booking::number)
        .containsSubsequence(early.number(), late.number());
    assertThat(codes(desk.next(HALL, "B1", DEPARTMENT, "tanglei"))).as("no window of theirs").isNotEmpty();
    assertThat(codes(desk.next(HALL, "Z9", DEPARTMENT, "tanglei"))).containsExactly("unknown-window");
    assertThat(called("A1")).returns(early.number(), Booking::number).returns("A1", Booking::window)
        .returns(BookingState.ARRIVED, Booking::state);
    assertThat(called("A2").number()).isEqualTo(late.number());
    assertThat(codes(desk.next(HALL, "A1", DEPARTMENT, "tanglei"))).containsExactly("nobody-waits");
    assertThat(done(desk.finished(early.number(), DEPARTMENT, "tanglei")).state()).isEqualTo(BookingState.FINISHED);
  }

  @Test
  void theTelephoneIsGivenWithTheConfirmationKeptSealedAndOfferedTheNextTime() {
    assertThat(bookings.lastPhone(id(21))).isEmpty();
    String number = held(21, free().get(0)).number();
    done(bookings.confirm(number, id(21), "13856400021"));
    assertThat(bookings.lastPhone(id(21))).contains("13856400021");
    assertThat(bookings.lastPhone(id(22))).isEmpty();
    assertThat(desk.visit(number, DEPARTMENT)).get().returns("13856400021", Visit::phone);
    assertThat(new String(jdbc.queryForObject("select phone from booking where number = ?", byte[].class, number),
        java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("13856400021");
  }

  @Test
  void whoeverLooksForAnotherTimeBeforeConfirmingHasCancelledNothing() {
    for (int n = 0; n < 5; n++) {
      FreeTime time = free().get(n);
      Booking held = held(31, time);
      assertThat(done(bookings.cancel(held.number(), id(31))).state()).isEqualTo(BookingState.CANCELLED);
      assertThat(free()).as("free at once").contains(time);
    }
    assertThat(done(bookings.cancel(confirmed(31, free().get(0)).number(), id(31))).state())
        .isEqualTo(BookingState.CANCELLED);
    assertThat(held(31, free().get(1)).state()).as("not blocked").isEqualTo(BookingState.HELD);
  }

  private Booking called(String window) {
    return done(desk.next(HALL, window, DEPARTMENT, "tanglei"));
  }

  private void arrive(Booking booking) {
    done(desk.arrived(booking.number(), DEPARTMENT, null, "tanglei"));
  }

  private Booking confirmed(int person, FreeTime time) {
    return done(bookings.confirm(held(person, time).number(), id(person)));
  }

  private Booking held(int person, FreeTime time) {
    return done(bookings.hold(new Visitor("来客", id(person), ""), new Wish(HALL, ITEM, Tier.ONLINE, time.from()),
        UUID.randomUUID().toString()));
  }

  private List<FreeTime> free() {
    Place place = places.find(HALL).orElseThrow();
    ItemGroup group = place.groupOf(ITEM).orElseThrow();
    return freeTimes.near(place, group, Tier.ONLINE, LocalDateTime.now(clock).plusDays(1), 20);
  }

  private static String id(int person) {
    return "34150219800101%04d".formatted(7000 + person);
  }

  private static Booking done(BookingAnswer answer) {
    assertThat(answer).isInstanceOf(BookingAnswer.Done.class);
    return ((BookingAnswer.Done) answer).booking();
  }

  private static List<String> codes(BookingAnswer answer) {
    assertThat(answer).isInstanceOf(BookingAnswer.Refused.class);
    return ((BookingAnswer.Refused) answer).why().stream().map(Refusal::code).toList();
  }
}
