package onewindow.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** How long a submission takes at a steady rate: sent when it is due, however long those before it take. */
record SubmitPart(Report report, Target target, double rate, int seconds) {

  private static final int WARM_UP_SECONDS = 10;

  void run() throws IOException, InterruptedException {
    send(WARM_UP_SECONDS);
    Taken taken = send(seconds);
    Percentiles found = Percentiles.of(taken.nanos().stream().mapToLong(Long::longValue).toArray());
    report.heading("Submit latency at %.1f submissions a second, departments at 20 ms".formatted(rate));
    report.say("p50 %.1f ms, p95 %.1f ms (wanted: <= 150 ms), p99 %.1f ms, of %d submissions".formatted(
        found.millis(50), found.millis(95), found.millis(99), found.sorted().length));
    if (!taken.failures().isEmpty()) {
      report.say("Not accepted: " + taken.failures());
    }
  }

  private Taken send(int during) throws InterruptedException {
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    int count = (int) (rate * during);
    Taken taken = new Taken(new ConcurrentLinkedQueue<>(), new ConcurrentHashMap<>(), new CountDownLatch(count));
    long start = System.nanoTime();
    for (int i = 0; i < count; i++) {
      long due = start + (long) (i * 1e9 / rate);
      LockSupport.parkNanos(due - System.nanoTime());
      http.sendAsync(target.submission(Application.next()), BodyHandlers.ofString())
          .whenComplete((answer, failure) -> {
            taken.note(due, answer, failure);
            confirm(http, answer);
          });
    }
    taken.open().await(90, TimeUnit.SECONDS);
    return taken;
  }

  // Not timed, but work that the product has with every case.
  private void confirm(HttpClient http, HttpResponse<String> receipt) {
    if (receipt != null) {
      target.confirmation(receipt.body()).ifPresent(request -> http.sendAsync(request, BodyHandlers.discarding()));
    }
  }

  /** @param nanos from the moment a submission was due until its answer was there */
  private record Taken(Queue<Long> nanos, Map<String, Long> failures, CountDownLatch open) {

    void note(long due, HttpResponse<String> answer, Throwable failure) {
      if (failure == null && answer.statusCode() == 201) {
        nanos.add(System.nanoTime() - due);
      } else {
        failures.merge(failure == null ? answer.statusCode() + " " + answer.body() : failure.toString(), 1L, Long::sum);
      }
      open.countDown();
    }
  }
}
