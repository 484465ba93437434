package onewindow.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People who choose times and confirm them over HTTP, each under their own account. */
record BookingClients(int port) {

  private static final Pattern NUMBER = Pattern.compile("\"number\":\"([^\"]+)\"");
  private static final AtomicInteger KEYS = new AtomicInteger();
  private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** What one person wants. */
  record Wanted(String place, int item, LocalDateTime from, int person) {}

  /** How long everybody took, and what they were answered. */
  record Done(List<Integer> statuses, Percentiles times, double seconds) {

    long booked() {
      return statuses.stream().filter(status -> status == 200).count();
    }
  }

  /** So many at a time. @param confirm whether what is held is confirmed as well */
  Done book(List<Wanted> all, int connections, boolean confirm) throws IOException, InterruptedException {
    ExecutorService people = Executors.newFixedThreadPool(connections);
    CountDownLatch start = new CountDownLatch(1);
    long[] nanos = new long[all.size()];
    List<Future<Integer>> answers = new ArrayList<>();
    for (int n = 0; n < all.size(); n++) {
      int index = n;
      answers.add(people.submit(() -> {
        start.await();
        long began = System.nanoTime();
        int status = book(all.get(index), confirm);
        nanos[index] = System.nanoTime() - began;
        return status;
      }));
    }
    long began = System.nanoTime();
    start.countDown();
    try {
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> answer : answers) {
        statuses.add(answer.get());
      }
      return new Done(statuses, Percentiles.of(nanos), (System.nanoTime() - began) / 1e9);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } finally {
      people.shutdown();
    }
  }

  /** @return 200 for a booking, otherwise the status of the refusal */
  private int book(Wanted wanted, boolean confirm) throws IOException, InterruptedException {
    HttpResponse<String> held = send(request(wanted, "").header("Content-Type", "application/json")
        .header("Idempotency-Key", "bench-%08d".formatted(KEYS.incrementAndGet())).POST(BodyPublishers.ofString(
            "{\"place\":\"%s\",\"item\":\"item-%d\",\"from\":\"%s\",\"phone\":\"13856400001\"}".formatted(
                wanted.place(), wanted.item(), wanted.from()))));
    Matcher number = NUMBER.matcher(held.body());
    if (held.statusCode() != 201 || !number.find()) {
      return held.statusCode();
    }
    return confirm ? send(request(wanted, "/" + number.group(1) + "/confirmation").POST(BodyPublishers.noBody()))
        .statusCode() : 200;
  }

  private HttpRequest.Builder request(Wanted wanted, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/appointments/bookings" + path))
        .header("Authorization", Application.basic("p" + wanted.person())).timeout(Duration.ofMinutes(2));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  /** How long each of so many looks at an address takes. */
  Percentiles looks(String path, int count) throws IOException, InterruptedException {
    long[] nanos = new long[count];
    for (int n = -count; n < count; n++) {
      long began = System.nanoTime();
      HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
          .header("Authorization", Application.basic("p0")).GET());
      if (answer.statusCode() != 200) {
        throw new IOException(path + " answered " + answer.statusCode() + ": " + answer.body());
      }
      nanos[Math.max(n, 0)] = System.nanoTime() - began;
    }
    return Percentiles.of(nanos);
  }
}
