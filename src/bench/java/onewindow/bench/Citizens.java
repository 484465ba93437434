package onewindow.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Several who hand in one application after the other until this is closed, and what they were answered. */
final class Citizens implements AutoCloseable {

  static final int USUAL = 8;
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private final Map<String, String> receipts = new ConcurrentHashMap<>();
  private final Map<String, String> refusals = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newFixedThreadPool(USUAL);
  private final List<Citizen> citizens;

  /** @param pause in milliseconds, of each after every application */
  Citizens(Target target, int pause) {
    citizens = Stream.generate(() -> new Citizen(target, pause, receipts, refusals)).limit(USUAL).toList();
    citizens.forEach(threads::execute);
  }

  /** The case number of every client key that was answered with one. */
  Map<String, String> receipts() {
    return receipts;
  }

  /** A product just started takes seconds for its first case; killed before, it would not have been under load. */
  void awaitMore(int more) throws IOException, SQLException, InterruptedException {
    int wanted = receipts.size() + more;
    if (!Poll.until(() -> receipts.size() >= wanted, PATIENCE, Duration.ofMillis(10))) {
      throw new IOException("expected " + wanted + " receipts, got " + receipts.size() + " in " + PATIENCE);
    }
  }

  void tellRefusals(Report report) throws IOException {
    if (!refusals.isEmpty()) {
      report.say("Answers that were no receipt, e.g. of a product on its way up or down: " + refusals.size() + ", "
          + refusals.values().stream().limit(3).map(one -> one.substring(0, Math.min(200, one.length()))).toList());
    }
  }

  /** No further application; those in hand are waited for. */
  @Override
  public void close() throws IOException {
    citizens.forEach(Citizen::stop);
    threads.shutdown();
    try {
      threads.awaitTermination(60, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    threads.shutdownNow();
  }
}
