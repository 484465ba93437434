package onewindow.bench;

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

/** Submissions at a steady rate: each is sent when it is due, however long those before it take. */
record SteadyLoad(Target target, double rate) {

  private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /**
   * What came of it.
   *
   * @param times from the moment a submission was due until its answer was there
   * @param failures what was not accepted: how often each answer came
   */
  record Taken(Percentiles times, Map<String, Long> failures) {

    @Override
    public String toString() {
      return "p50 %.1f ms, p95 %.1f ms, of %d submissions".formatted(times.millis(50), times.millis(95),
          times.sorted().length) + (failures.isEmpty() ? "" : "; not accepted: " + failures);
    }
  }

  Taken send(int seconds) throws InterruptedException {
    int count = (int) (rate * seconds);
    Answers answers = new Answers(new ConcurrentLinkedQueue<>(), new ConcurrentHashMap<>(), new CountDownLatch(count));
    long start = System.nanoTime();
    for (int i = 0; i < count; i++) {
      long due = start + (long) (i * 1e9 / rate);
      LockSupport.parkNanos(due - System.nanoTime());
      HTTP.sendAsync(target.submission(Application.next()), BodyHandlers.ofString())
          .whenComplete((answer, failure) -> {
            answers.note(due, answer, failure);
            confirm(answer);
          });
    }
    answers.open().await(90, TimeUnit.SECONDS);
    return new Taken(Percentiles.of(answers.nanos().stream().mapToLong(Long::longValue).toArray()), answers.failures());
  }

  // Not timed, but work that the product has with every case.
  private void confirm(HttpResponse<String> receipt) {
    if (receipt != null) {
      target.confirmation(receipt.body()).ifPresent(request -> HTTP.sendAsync(request, BodyHandlers.discarding()));
    }
  }

  private record Answers(Queue<Long> nanos, Map<String, Long> failures, CountDownLatch open) {

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
