package onewindow.exchange;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One thread that settles whatever waits, many at once, without ever waiting for more. */
final class SettlingLane {

  private final BlockingQueue<Settlement> waiting = new LinkedBlockingQueue<>();
  private final ExecutorService thread;
  private final Consumer<List<Settlement>> settle;
  private final int gather;

  SettlingLane(String name, int gather, Consumer<List<Settlement>> settle) {
    this.thread = Executors.newSingleThreadExecutor(task -> new Thread(task, name));
    this.gather = gather;
    this.settle = settle;
  }

  void add(Settlement settlement) {
    waiting.add(settlement);
    thread.execute(this::settleWaiting);
  }

  int waiting() {
    return waiting.size();
  }

  void stop(Duration within) throws InterruptedException {
    thread.shutdown();
    thread.awaitTermination(within.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void settleWaiting() {
    List<Settlement> gathered = new ArrayList<>();
    waiting.drainTo(gathered, gather);
    if (!gathered.isEmpty()) {
      settle.accept(gathered);
    }
  }
}
