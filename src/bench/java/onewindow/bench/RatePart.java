package onewindow.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cases a second of the product and of the stock application, in turn at every latency. */
final class RatePart {

  private static final Map<Integer, String> WANTED = Map.of(0, "1.0", 200, "8", 2000, "20");

  private final Report report;
  private final BenchOptions options;
  private final Departments departments;
  private final List<Target> targets;
  private final Map<Integer, List<RateMeasurement.Rate>> found = new LinkedHashMap<>();

  RatePart(Report report, BenchOptions options, Departments departments, Product product, Stock stock) {
    this.report = report;
    this.options = options;
    this.departments = departments;
    this.targets = List.of(product, stock);
  }

  void run() throws IOException, SQLException, InterruptedException {
    warmUp();
    for (int latency : options.latencies()) {
      departments.answerAfter(latency);
      List<RateMeasurement.Rate> rates = new ArrayList<>();
      for (Target target : targets) {
        rates.add(new RateMeasurement(target, latency, options).measure());
        System.out.println(target.name() + " at " + latency + " ms: " + rates.get(rates.size() - 1));
      }
      found.put(latency, rates);
    }
    tell();
  }

  // The first thousand cases of a JVM tell about its compiler. The shorter warm-up before each window does the rest.
  private void warmUp() throws IOException, SQLException, InterruptedException {
    departments.answerAfter(options.latencies().get(0));
    for (Target target : targets) {
      new RateMeasurement(target, options.latencies().get(0), options).measure();
    }
  }

  /** What the product did at this latency; 0 if that was not measured. */
  double productAt(int latency) {
    return found.containsKey(latency) ? found.get(latency).get(0).issued() : 0;
  }

  private void tell() throws IOException {
    report.heading("Cases a second, from HTTP submit to the issued record");
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("departments at", "OneWindow", "(accepted)", "stock Camunda", "(accepted)", "ratio", "wanted"));
    found.forEach((latency, rates) -> rows.add(row(latency, rates.get(0), rates.get(1))));
    report.table(rows);
    if (found.containsKey(20) && found.containsKey(2000)) {
      report.say("OneWindow at 2000 ms / at 20 ms: " + ratio(productAt(2000), productAt(20)) + " (wanted: 0.9)");
    }
    for (int latency : found.keySet()) {
      tellFailures(latency);
    }
    for (Target target : targets) {
      report.say("After the load: " + target.name() + " " + Memory.of(target));
    }
  }

  private void tellFailures(int latency) throws IOException {
    for (int i = 0; i < targets.size(); i++) {
      String failures = found.get(latency).get(i).failures();
      if (!failures.equals("{}")) {
        report.say("Submissions not accepted by " + targets.get(i).name() + " at " + latency + " ms: " + failures);
      }
    }
  }

  private static List<String> row(int latency, RateMeasurement.Rate product, RateMeasurement.Rate stock) {
    return List.of(latency + " ms", one(product.issued()), one(product.accepted()), one(stock.issued()),
        one(stock.accepted()), ratio(product.issued(), stock.issued()), WANTED.getOrDefault(latency, ""));
  }

  private static String one(double number) {
    return "%.1f".formatted(number);
  }

  private static String ratio(double one, double other) {
    return other == 0 ? "-" : "%.2f".formatted(one / other);
  }
}
