package onewindow.bench;

import java.io.IOException;

/** How long a submission takes at a steady rate. */
record SubmitPart(Report report, Target target, double rate, int seconds) {

  private static final int WARM_UP_SECONDS = 10;

  void run() throws IOException, InterruptedException {
    SteadyLoad load = new SteadyLoad(target, rate);
    load.send(WARM_UP_SECONDS);
    SteadyLoad.Taken taken = load.send(seconds);
    report.heading("Submit latency at %.1f submissions a second, departments at 20 ms".formatted(rate));
    report.say(taken + ", p99 %.1f ms (wanted: p95 <= 150 ms)".formatted(taken.times().millis(99)));
  }
}
