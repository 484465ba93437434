package onewindow.deadlines;

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
      use(settings.ownDays() == null ? OwnDays.NONE : OwnDays.read(settings.ownDays()));
    } catch (IllegalStateException | IllegalArgumentException e) {
      LOG.error("The working calendar stays as it was: {}", e.getMessage());
    }
  }

  /** From now on these are the city's own days. @return whether other days are worked than before */
  synchronized boolean use(OwnDays own) {
    calendar.use(own);
    String digest = calendar.digest();
    if (digest.equals(told)) {
      return false;
    }
    boolean changed = Boolean.TRUE.equals(transaction.execute(status -> tell(digest)));
    told = digest;
    return changed;
  }

  private boolean tell(String digest) {
    jdbc.execute("lock table calendar_in_force in share row exclusive mode");
    var before = jdbc.queryForList("select digest from calendar_in_force", String.class);
    if (before.contains(digest)) {
      return false;
    }
    jdbc.update("delete from calendar_in_force");
    jdbc.update("insert into calendar_in_force values (?, ?)", digest, Timestamp.from(clock.instant()));
    if (!before.isEmpty()) {
      LOG.info("The working calendar has changed; every open deadline is counted anew");
      events.publishEvent(new CalendarChanged());
    }
    return true;
  }
}
