package onewindow.notifications;

import java.sql.Timestamp;
import java.time.Clock;
import onewindow.appointments.BookingsForgotten;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** Deletes messages that are long told and wait for nothing; every node does, for what is gone is gone. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class MessageRetention implements SchedulingConfigurer {

  private static final Logger LOG = LoggerFactory.getLogger(MessageRetention.class);
  private final JdbcTemplate jdbc;
  private final NotificationSettings settings;
  private final Clock clock;

  MessageRetention(JdbcTemplate jdbc, NotificationSettings settings, Clock clock) {
    this.jdbc = jdbc;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public void configureTasks(ScheduledTaskRegistrar tasks) {
    tasks.addFixedDelayTask(new FixedDelayTask(this::sweep, settings.forgetInterval(), settings.forgetInterval()));
  }

  /** Each message about a booking names its person. */
  @EventListener
  void forgotten(BookingsForgotten bookings) {
    jdbc.update("delete from message where booking = any(?)", (Object) bookings.numbers().toArray(String[]::new));
  }

  /** @return how many were deleted */
  int sweep() {
    int deleted = jdbc.update("delete from message where told_at < ? and state <> 'WAITING'",
        Timestamp.from(clock.instant().atZone(clock.getZone()).minus(settings.keep()).toInstant()));
    if (deleted > 0) {
      LOG.info("{} messages were deleted: their time is over", deleted);
    }
    return deleted;
  }
}
