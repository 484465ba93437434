package onewindow.bench;

import java.io.IOException;
import onewindow.decisions.DecisionBench;

/** One decision of the shipped service, from JSON to findings. */
record DecisionPart(Report report) {

  void run() throws IOException {
    Percentiles found = Percentiles.of(new DecisionBench().measure());
    report.heading("One decision, JSON to findings");
    report.say("p50 %.1f µs (wanted: <= 50 µs), p95 %.1f µs, of %d".formatted(
        found.micros(50), found.micros(95), found.sorted().length));
  }
}
