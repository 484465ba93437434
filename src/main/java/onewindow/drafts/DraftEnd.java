package onewindow.drafts;

import java.time.Clock;
import onewindow.cases.ApplicationHandedIn;
import onewindow.privacy.KeyedIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** When drafts end by themselves: with the case that they became, or long after anybody saved them. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DraftEnd implements SchedulingConfigurer {

  private static final Logger LOG = LoggerFactory.getLogger(DraftEnd.class);
  private final DraftRows rows;
  private final KeyedIndex index;
  private final DraftSettings settings;
  private final Clock clock;

  DraftEnd(DraftRows rows, KeyedIndex index, DraftSettings settings, Clock clock) {
    this.rows = rows;
    this.index = index;
    this.settings = settings;
    this.clock = clock;
  }

  /** Inside the transaction that keeps the case: there is one or the other. */
  @EventListener
  void handedIn(ApplicationHandedIn application) {
    rows.removeHandedIn(index.of("person", application.idNumber()), application.service(), application.clientKey());
  }

  @Override
  public void configureTasks(ScheduledTaskRegistrar tasks) {
    tasks.addFixedDelayTask(new FixedDelayTask(this::sweep, settings.sweepInterval(), settings.sweepInterval()));
  }

  /** Every node does, for what is gone is gone. */
  void sweep() {
    int removed = rows.removeSavedBefore(clock.instant().minus(settings.keep()));
    if (removed > 0) {
      LOG.info("{} drafts were deleted that nobody has saved for {} days", removed, settings.keep().toDays());
    }
  }
}
