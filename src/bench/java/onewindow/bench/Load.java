package onewindow.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Hands in applications as fast as they are taken, while fewer than so many cases are open. */
final class Load implements AutoCloseable {

  private final Target target;
  private final int backlog;
  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ExecutorService senders;
  private final AtomicLong accepted = new AtomicLong();
  private final AtomicLong underWay = new AtomicLong();
  private final Map<String, Long> failures = new ConcurrentHashMap<>();
  private volatile long issued;
  private volatile boolean stopped;

  Load(Target target, int backlog, int connections) {
    this.target = target;
    this.backlog = backlog;
    this.senders = Executors.newFixedThreadPool(connections);
    for (int i = 0; i < connections; i++) {
      senders.execute(this::send);
    }
  }

  /** @param count how many cases of this load have been issued by now */
  void issued(long count) {
    issued = count;
  }

  long accepted() {
    return accepted.get();
  }

  /** What was not accepted: how often each answer came. */
  Map<String, Long> failures() {
    return failures;
  }

  private void send() {
    while (!stopped) {
      if (underWay.incrementAndGet() + accepted.get() - issued > backlog) {
        underWay.decrementAndGet();
        pause();
      } else {
        submit();
        underWay.decrementAndGet();
      }
    }
  }

  private void submit() {
    try {
      HttpResponse<String> answer = http.send(target.submission(Application.next()), BodyHandlers.ofString());
      if (answer.statusCode() == 201) {
        accepted.incrementAndGet();
        confirm(answer.body());
      } else {
        failed(answer.statusCode() + " " + answer.body());
      }
    } catch (IOException e) {
      failed(e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopped = true;
    }
  }

  private void confirm(String receipt) throws IOException, InterruptedException {
    Optional<HttpRequest> confirmation = target.confirmation(receipt);
    if (confirmation.isPresent()) {
      HttpResponse<String> answer = http.send(confirmation.get(), BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        failed("confirmation: " + answer.statusCode() + " " + answer.body());
      }
    }
  }

  private void failed(String how) {
    failures.merge(how.substring(0, Math.min(how.length(), 200)), 1L, Long::sum);
    pause();
  }

  private static void pause() {
    java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
  }

  /** No further application; those under way are waited for. */
  @Override
  public void close() throws IOException {
    stopped = true;
    senders.shutdown();
    try {
      senders.awaitTermination(60, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
