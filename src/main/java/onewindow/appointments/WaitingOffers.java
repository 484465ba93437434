package onewindow.appointments;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onewindow.appointments.BookingAnswer.Done;
import onewindow.appointments.WaitingRows.InLine;
import onewindow.cases.RetriedTransactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/**
 * Keeps what became free for the first in line. It is looked after again and again, so that a hold that ran out and a node
 * that crashed need nobody; each offer is a transaction of its own.
 */
@Configuration(proxyBeanMethods = false)
class WaitingOffers implements SchedulingConfigurer {

  private static final Logger LOG = LoggerFactory.getLogger(WaitingOffers.class);
  private static final int TRIED = 3;
  private final WaitingRows rows;
  private final Places places;
  private final FreeTimes freeTimes;
  private final Holding holding;
  private final RetriedTransactions transactions;
  private final AppointmentSettings settings;
  private final Clock clock;

  WaitingOffers(WaitingRows rows, Places places, FreeTimes freeTimes, Holding holding,
      RetriedTransactions transactions, AppointmentSettings settings, Clock clock) {
    this.rows = rows;
    this.places = places;
    this.freeTimes = freeTimes;
    this.holding = holding;
    this.transactions = transactions;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public void configureTasks(ScheduledTaskRegistrar tasks) {
    tasks.addFixedDelayTask(new FixedDelayTask(this::offer, settings.sweep(), settings.sweep()));
  }

  /** What becomes free while the line is gone through waits for the next time, or somebody further back would get it. */
  void offer() {
    Map<String, List<FreeTime>> free = new HashMap<>();
    for (InLine waiting : rows.inLine()) {
      try {
        places.find(waiting.place()).ifPresent(place -> place.group(waiting.group()).ifPresent(group -> offer(waiting,
            group, free.computeIfAbsent(place.id() + "/" + group.id(), each -> free(place, group)))));
      } catch (RuntimeException e) {
        LOG.warn("Somebody who waits at {} could not be offered a time and will be tried again: {}", waiting.place(),
            e.toString());
      }
    }
  }

  private List<FreeTime> free(Place place, ItemGroup group) {
    return freeTimes.near(place, group, Tier.ONLINE, LocalDateTime.now(clock), Integer.MAX_VALUE);
  }

  private void offer(InLine waiting, ItemGroup group, List<FreeTime> free) {
    free.stream().filter(time -> !time.from().toLocalDate().isBefore(waiting.from())
            && !time.from().toLocalDate().isAfter(waiting.until())).limit(TRIED)
        .anyMatch(time -> transactions.run(() -> offer(waiting, group, time)) instanceof Done);
  }

  private BookingAnswer offer(InLine waiting, ItemGroup group, FreeTime time) {
    BookingAnswer answer = holding.offer(waiting.person(), waiting.name(), waiting.phone(),
        new Wish(waiting.place(), waiting.item(), Tier.ONLINE, time.from()), "offer-" + UUID.randomUUID(),
        group.policy().offer());
    if (answer instanceof Done done && !rows.offered(waiting, done.booking().number())) {
      throw new IllegalStateException("they left the line in the same moment");
    }
    return answer;
  }
}
