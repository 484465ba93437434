package onewindow.appointments;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forgets who booked once the booking is long over; that somebody did is still counted. With somebody's last booking
 * their key goes. Every node does, for what is gone is gone.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class BookingRetention implements SchedulingConfigurer {

  private static final Logger LOG = LoggerFactory.getLogger(BookingRetention.class);
  private static final String NOTHING_LEFT = " and not exists (select from booking where person = known.person)"
      + " and not exists (select from waiting_for_slot where person = known.person)"
      + " and not exists (select from booking_block where person = known.person)";
  private final JdbcTemplate jdbc;
  private final AppointmentSettings settings;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  BookingRetention(JdbcTemplate jdbc, AppointmentSettings settings, ApplicationEventPublisher events,
      PlatformTransactionManager manager, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.settings = settings;
    this.transaction = new TransactionTemplate(manager);
    this.clock = clock;
  }

  @Override
  public void configureTasks(ScheduledTaskRegistrar tasks) {
    tasks.addFixedDelayTask(new FixedDelayTask(this::sweep, settings.forgetInterval(), settings.forgetInterval()));
  }

  /** @return how many bookings became nobody's */
  int sweep() {
    Instant over = clock.instant().atZone(clock.getZone()).minus(settings.keep()).toInstant();
    int forgotten = transaction.execute(status -> forget(Timestamp.from(over)));
    if (forgotten > 0) {
      LOG.info("{} bookings are nobody's any more: their time is over", forgotten);
    }
    return forgotten;
  }

  private int forget(Timestamp over) {
    // locks people in one order, before their bookings, as everybody does
    List<byte[]> people = jdbc.queryForList("select person from booking_person"
        + " where person in (select person from booking where ended_at < ?) and person <> '' order by person"
        + " for update", byte[].class, over);
    jdbc.update("delete from waiting_for_slot where until_day < ?::date", over);
    jdbc.update("delete from booking_block where until_at < ?", over);
    List<String> forgotten = jdbc.queryForList("update booking set person = '', request_key = number, name = null,"
        + " phone = null where ended_at < ? and person <> '' returning number", String.class, over);
    jdbc.update("delete from booking_person known where person = any(?)" + NOTHING_LEFT,
        (Object) people.toArray(byte[][]::new));
    if (!forgotten.isEmpty()) {
      events.publishEvent(new BookingsForgotten(forgotten));
    }
    return forgotten.size();
  }
}
