package onewindow.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.UUID;
import onewindow.appointments.Booking;
import onewindow.appointments.BookingAnswer.Done;
import onewindow.appointments.BookingSteps;
import onewindow.appointments.Bookings;
import onewindow.appointments.FreeTime;
import onewindow.appointments.FreeTimes;
import onewindow.appointments.OtherPlaces;
import onewindow.appointments.Place;
import onewindow.appointments.Places;
import onewindow.appointments.Tier;
import onewindow.appointments.Visitor;
import onewindow.appointments.Wish;
import onewindow.privacy.KeyedIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A year after a booking nobody knows whose it was; with somebody's last one their key goes. */
@WholeProduct
class ForgottenBookingsTest {

  private static final Visitor VISITOR = new Visitor("冯远", "341502198801017772", "13800000001");

  @Autowired Bookings bookings;
  @Autowired ApplicationContext context;
  @Autowired FreeTimes freeTimes;
  @Autowired Places places;
  @Autowired KeyedIndex index;
  @Autowired TickingClock clock;
  @Autowired JdbcTemplate jdbc;

  @AfterEach
  void placesAsShipped() {
    OtherPlaces.asShipped(places);
  }

  @Test
  void onlyThatSomebodyCameIsKept() {
    String old = cancelled();
    String young = cancelled();
    age(old, "366 days");
    age(young, "364 days");

    assertThat(new BookingSteps(context).forget()).isEqualTo(1);
    assertThat(bookings.of(VISITOR.idNumber())).extracting(Booking::number).contains(young).doesNotContain(old);
    assertThat(jdbc.queryForMap("select state, name, phone from booking where number = ?", old))
        .containsEntry("state", "CANCELLED").containsEntry("name", null).containsEntry("phone", null);
    assertThat(count("select count(*) from message where booking = ?", old)).isZero();
    assertThat(keys()).isEqualTo(1);

    age(young, "2 days");
    assertThat(new BookingSteps(context).forget()).isEqualTo(1);
    assertThat(keys()).isZero();
    assertThat(count("select count(*) from booking where number = ?", young)).isEqualTo(1);
  }

  private long keys() {
    return count("select count(*) from booking_person where person = ?", index.of("person", VISITOR.idNumber()));
  }

  private long count(String sql, Object value) {
    return jdbc.queryForObject(sql, Long.class, value);
  }

  private void age(String number, String by) {
    jdbc.update("update booking set ended_at = ended_at - ?::interval where number = ?", by, number);
  }

  private String cancelled() {
    String id = "hall-" + UUID.randomUUID().toString().substring(0, 8);
    OtherPlaces.use(places, AppointmentBookingTest.yaml(id, 2));
    Place place = places.find(id).orElseThrow();
    FreeTime time = freeTimes.near(place, place.group("windows").orElseThrow(), Tier.ONLINE, LocalDateTime.now(clock),
        1)
        .get(0);
    String number = ((Done) bookings.hold(VISITOR, new Wish(id, "advice", Tier.ONLINE, time.from()),
        id)).booking().number();
    bookings.confirm(number, VISITOR.idNumber());
    assertThat(bookings.cancel(number, VISITOR.idNumber())).isInstanceOf(Done.class);
    return number;
  }
}
