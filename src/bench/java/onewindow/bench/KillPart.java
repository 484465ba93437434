package onewindow.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Kills the product again and again under load, and looks afterwards for what was lost or done twice. */
record KillPart(Report report, Workplace place, int kills) {

  private static final int LATENCY = 20;
  private static final int CITIZENS = 8;
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  void run() throws IOException, SQLException, InterruptedException {
    Map<String, String> receipts = new ConcurrentHashMap<>();
    Map<String, String> refusals = new ConcurrentHashMap<>();
    try (Departments departments = new Departments(place, place.folder("kill/departments"));
        Product product = new Product(place, place.folder("kill/product"), departments)) {
      departments.start(LATENCY);
      product.start();
      long seed = System.nanoTime();
      killUnderLoad(product, new Random(seed), receipts, refusals);
      awaitEnds(product);
      KillVerdict verdict = KillVerdict.of(receipts, product.database(), departments.registrations());
      tell(verdict, refusals);
    }
  }

  private void killUnderLoad(
      Product product, Random random, Map<String, String> receipts, Map<String, String> refusals)
      throws IOException, SQLException, InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(CITIZENS);
    List<Citizen> citizens = Stream.generate(() -> new Citizen(product, receipts, refusals)).limit(CITIZENS).toList();
    citizens.forEach(threads::execute);
    try {
      for (int i = 1; i <= kills; i++) {
        int before = receipts.size();
        awaitReceipts(receipts, before + CITIZENS);
        Thread.sleep(random.nextInt(4000));
        product.kill();
        int taken = receipts.size() - before;
        Duration back = product.start();
        System.out.printf("killed %d of %d, %d receipts since the last, back after %.1f s%n", i, kills, taken,
            back.toMillis() / 1e3);
      }
    } finally {
      citizens.forEach(Citizen::stop);
      threads.shutdown();
      threads.awaitTermination(60, TimeUnit.SECONDS);
      threads.shutdownNow();
    }
  }

  // A product just started takes seconds for its first case; killed before, it would not have been under load.
  private static void awaitReceipts(Map<String, String> receipts, int wanted)
      throws IOException, SQLException, InterruptedException {
    if (!Poll.until(() -> receipts.size() >= wanted, PATIENCE, Duration.ofMillis(10))) {
      throw new IOException("expected " + wanted + " receipts, got " + receipts.size() + " in " + PATIENCE);
    }
  }

  private static void awaitEnds(Product product) throws IOException, SQLException, InterruptedException {
    try (Connection connection = product.database().connect()) {
      Poll.until(() -> open(connection) == 0, PATIENCE, Duration.ofMillis(500));
    }
  }

  private static long open(Connection connection) throws SQLException {
    return Database.count(connection, "select count(*) from case_file where status not like 'DONE%'");
  }

  private void tell(KillVerdict verdict, Map<String, String> refusals) throws IOException {
    report.heading("kill -9, " + kills + " times under load");
    report.say(verdict.accepted() + " cases were accepted. " + (verdict.good()
        ? "Every one was issued, registered once and told once; none was lost." : "NOT GOOD:"));
    for (String fault : verdict.faults()) {
      report.say("- " + fault);
    }
    if (!refusals.isEmpty()) {
      report.say("Answers that were no receipt, e.g. of a product on its way up or down: " + refusals.size() + ", "
          + refusals.values().stream().limit(3).toList());
    }
  }
}
