package onewindow.cases;

import java.time.Clock;
import java.util.Map;
import onewindow.privacy.CaseKey;
import org.springframework.stereotype.Component;

/** Records a delivery: the only way from issued to delivered. */
@Component
class DeliveryVerb {

  private final CaseFiles files;
  private final Deliveries deliveries;
  private final Timelines timelines;
  private final Clock clock;

  DeliveryVerb(CaseFiles files, Deliveries deliveries, Timelines timelines, Clock clock) {
    this.files = files;
    this.deliveries = deliveries;
    this.timelines = timelines;
    this.clock = clock;
  }

  /**
   * The caller has locked the file.
   *
   * @param code what the timeline calls this way of delivery
   * @throws CaseStateException unless the case is issued and not delivered yet
   */
  void record(CaseFile file, CaseKey key, Delivery delivery, String code, Map<String, String> parameters) {
    files.update(file.after(CaseEvent.DELIVERED));
    deliveries.add(file.number(), key, delivery);
    timelines.add(file.number(), new TimelineEntry(clock.instant(), code, parameters, delivery.recordedBy()));
  }
}
