package onewindow.exchange;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Spreads outcomes over a few lanes by case: one case's outcomes are settled one after the other, in their order. */
@Component
class Settler {

  // beyond this nothing more is taken, so that no lock ends while an answer waits to be settled
  private static final int BATCHES_BEHIND = 20;

  private final Settling settling;
  private final ExchangeSettings settings;
  private List<SettlingLane> lanes = List.of();

  Settler(Settling settling, ExchangeSettings settings) {
    this.settling = settling;
    this.settings = settings;
  }

  void start() {
    lanes = IntStream.range(0, settings.settlingThreads())
        .mapToObj(n -> new SettlingLane("exchange-settling-" + n, settings.gather(), settling::settle)).toList();
  }

  void settle(Settlement settlement) {
    lanes.get(Math.floorMod(settlement.question().caseNumber().hashCode(), lanes.size())).add(settlement);
  }

  boolean isBehind() {
    return lanes.stream().anyMatch(lane -> lane.waiting() > settings.gather() * BATCHES_BEHIND);
  }

  void stop(Duration within) throws InterruptedException {
    for (SettlingLane lane : lanes) {
      lane.stop(within);
    }
  }
}
