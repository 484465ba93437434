package onewindow.cases;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** Deletes files that no case has taken in time; every node does, for what is gone is gone. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class UploadSweep implements SchedulingConfigurer {

  private static final Logger LOG = LoggerFactory.getLogger(UploadSweep.class);
  private final UploadedFiles files;
  private final UploadSettings settings;
  private final Clock clock;

  UploadSweep(UploadedFiles files, UploadSettings settings, Clock clock) {
    this.files = files;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public void configureTasks(ScheduledTaskRegistrar tasks) {
    tasks.addFixedDelayTask(new FixedDelayTask(this::sweep, settings.sweepInterval(), settings.sweepInterval()));
  }

  void sweep() {
    Instant now = clock.instant();
    int removed = files.removeOverdue(now.minus(settings.keep()), now.minus(settings.arriveWithin()));
    if (removed > 0) {
      LOG.info("{} uploaded files were deleted that no case has taken", removed);
    }
  }
}
