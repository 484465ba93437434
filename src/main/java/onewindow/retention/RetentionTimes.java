package onewindow.retention;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import onewindow.catalog.Service;
import onewindow.catalog.ServiceDefinition.Retention;
import onewindow.catalog.Services;
import org.springframework.stereotype.Component;

/**
 * How long cases of a service are kept: as its newest version says, for all of its cases, so that a value that is
 * corrected holds for what is kept already.
 */
@Component
class RetentionTimes {

  private final Services services;
  private final RetentionSettings settings;
  private final Clock clock;

  RetentionTimes(Services services, RetentionSettings settings, Clock clock) {
    this.services = services;
    this.settings = settings;
    this.clock = clock;
  }

  /** Empty for a service whose cases are kept for ever. */
  Optional<Period> of(String service) {
    Optional<Retention> said = services.latest(service).map(Service::definition).map(each -> each.retention());
    return said.isPresent() ? said.get().period() : Optional.of(settings.cases());
  }

  /** Cases of the service that ended before it are kept no longer. */
  Optional<Instant> over(String service) {
    return of(service).map(period -> clock.instant().atZone(clock.getZone()).minus(period).toInstant());
  }

  /** Until when a case is kept that ended at the moment. */
  Optional<Instant> until(String service, Instant ended) {
    return of(service).map(period -> ended.atZone(clock.getZone()).plus(period).toInstant());
  }
}
