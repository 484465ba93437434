package onewindow.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What evidence and encryption cost somebody who hands in an application: the product as it is, beside itself without the
 * one and without the other, in turns.
 */
record TrustPart(Report report, Workplace place, int seconds) {

  private static final double SUBMISSIONS = 8;
  private static final int WARM_UP = 40;
  private static final int ROUNDS = 6;
  private static final long SETTLE_MILLIS = 4_000;
  private static final Path WITHOUT = Path.of("target/bench/without").toAbsolutePath();

  /** One of the three, and what its citizens saw. */
  private record Measured(String name, Product product, List<Long> nanos) {

    void send(int seconds) throws InterruptedException {
      for (long nano : new SteadyLoad(product, SUBMISSIONS).send(seconds).times().sorted()) {
        nanos.add(nano);
      }
    }

    Percentiles times() {
      return Percentiles.of(nanos.stream().mapToLong(Long::longValue).toArray());
    }
  }

  void run() throws IOException, InterruptedException {
    report.heading("Evidence and encryption on a submission, %d turns of %d s each".formatted(ROUNDS, seconds));
    try (Departments departments = new Departments(place, place.folder("trust/departments"));
        Product whole = product("whole", departments);
        Product unrecorded = product("evidence", departments).before(WITHOUT.resolve("evidence"));
        Product readable = product("encryption", departments).before(WITHOUT.resolve("encryption"))) {
      departments.start(20);
      List<Measured> all = List.of(measured("as it is", whole), measured("without evidence", unrecorded),
          measured("without encryption", readable));
      for (Measured each : all) {
        each.product().start();
        new SteadyLoad(each.product(), SUBMISSIONS).send(WARM_UP);
      }
      inTurns(all);
      tell(all);
    }
  }

  private void inTurns(List<Measured> all) throws InterruptedException {
    for (int round = 0; round < ROUNDS; round++) {
      for (Measured each : all) {
        // what the one before still works on is not to be felt by the next
        Thread.sleep(SETTLE_MILLIS);
        each.send(seconds);
      }
    }
  }

  private void tell(List<Measured> all) throws IOException {
    List<List<String>> rows = new ArrayList<>(List.of(List.of("submissions at %.0f a second".formatted(SUBMISSIONS), "seen")));
    all.forEach(each -> rows.add(List.of(each.name(), "p50 %.1f ms, p95 %.1f ms, of %d".formatted(
        each.times().millis(50), each.times().millis(95), each.nanos().size()))));
    report.table(rows);
    report.say("With / without evidence: %s (wanted: at most 1.10)".formatted(ratios(all.get(0), all.get(1))));
    report.say("With / without encryption: %s (wanted: at most 1.15)".formatted(ratios(all.get(0), all.get(2))));
  }

  private static String ratios(Measured with, Measured without) {
    return "p50 %.2f, p95 %.2f".formatted(with.times().millis(50) / without.times().millis(50),
        with.times().millis(95) / without.times().millis(95));
  }

  private Product product(String name, Departments departments) throws IOException {
    return new Product(place, place.folder("trust/" + name), departments);
  }

  private static Measured measured(String name, Product product) {
    return new Measured(name, product, new ArrayList<>());
  }
}
