package onewindow.deadlines;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notices that other days are worked than before: the city's file was changed, or the program came with another year. Where
 * several nodes run, all must be given the same file; the first that sees the change tells it.
 */
@Configuration(proxyBeanMethods = false)
class CalendarsInForce implements SchedulingConfigurer {

  private static final Logger LOG = LoggerFactory.getLogger(CalendarsInForce.class);
  private final WorkingCalendar calendar;
  private final DeadlineSettings settings;
  private final JdbcTemplate jdbc;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private String told;

  CalendarsInForce(WorkingCalendar calendar, DeadlineSettings settings, JdbcTemplate jdbc,
      ApplicationEventPublisher events, PlatformTransactionManager transactions, Clock clock) {
    this.calendar = calendar;
    this.settings = settings;
    this.jdbc = jdbc;
    this.events = events;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  @Override
  public void configureTasks(ScheduledTaskRegistrar tasks) {
    tasks.addFixedDelayTask(new FixedDelayTask(this::look, settings.look(), Duration.ZERO));
  }

  void look() {
    try {
      Path file = settings.ownDays();
      calendar.use(file == null || !Files.exists(file) ? OwnDays.NONE : OwnDays.read(file));
    } catch (IllegalStateException | IllegalArgumentException e) {
      LOG.error("The working calendar stays as it was: {}", e.getMessage());
    }
    if (!calendar.digest().equals(told)) {
      told = calendar.digest();
      transaction.executeWithoutResult(status -> tell(told));
    }
  }

  private void tell(String digest) {
    jdbc.execute("lock table calendar_in_force in share row exclusive mode");
    var before = jdbc.queryForList("select digest from calendar_in_force", String.class);
    if (before.contains(digest)) {
      return;
    }
    jdbc.update("delete from calendar_in_force");
    jdbc.update("insert into calendar_in_force values (?, ?)", digest, Timestamp.from(clock.instant()));
    if (!before.isEmpty()) {
      LOG.info("The working calendar has changed; every open deadline is counted anew");
      events.publishEvent(new CalendarChanged());
    }
  }
}
