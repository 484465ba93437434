package onewindow.appointments;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onewindow.appointments.BookingAnswer.Done;
import onewindow.appointments.WaitingRows.InLine;
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
  private final BookingTransactions transactions;
  private final AppointmentSettings settings;

  WaitingOffers(WaitingRows rows, Places places, FreeTimes freeTimes, Holding holding,
      BookingTransactions transactions, AppointmentSettings settings) {
    this.rows = rows;
    this.places = places;
    this.freeTimes = freeTimes;
    this.holding = holding;
    this.transactions = transactions;
    this.settings = settings;
  }

  @Override
  public void configureTasks(ScheduledTaskRegistrar tasks) {
    tasks.addFixedDelayTask(new FixedDelayTask(this::offer, settings.sweep(), settings.sweep()));
  }

  void offer() {
    for (InLine waiting : rows.inLine()) {
      try {
        offer(waiting);
      } catch (RuntimeException e) {
        LOG.warn("Somebody who waits at {} could not be offered a time and will be tried again: {}", waiting.place(),
            e.toString());
      }
    }
  }

  private void offer(InLine waiting) {
    Optional<Place> place = places.find(waiting.place());
    Optional<ItemGroup> group = place.flatMap(found -> found.group(waiting.group()));
    if (group.isPresent()) {
      LocalDateTime from = waiting.from().atStartOfDay();
      List<FreeTime> free = freeTimes.near(place.get(), group.get(), Tier.ONLINE, from, Integer.MAX_VALUE).stream()
          .filter(time -> !time.from().isBefore(from)
              && !time.from().toLocalDate().isAfter(waiting.until())).limit(TRIED).toList();
      for (FreeTime time : free) {
        if (transactions.run(() -> offer(waiting, group.get(), time)) instanceof Done) {
          return;
        }
      }
    }
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
