package onewindow.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sends requests over a few connections, each as soon as the one before it is answered. */
final class Clients {

  private Clients() {}

  /** What came back, and how long it took each and all together. */
  record Sent(List<HttpResponse<byte[]>> answers, Percentiles times, double seconds) {

    double perSecond() {
      return answers.size() / seconds;
    }
  }

  private record Answered(HttpResponse<byte[]> answer, long nanos) {}

  /** @throws IOException if an answer is not 200 */
  static Sent send(HttpClient http, List<HttpRequest> requests, int connections)
      throws IOException, InterruptedException {
    ExecutorService senders = Executors.newFixedThreadPool(connections);
    long start = System.nanoTime();
    try {
      List<Future<Answered>> under = new ArrayList<>();
      for (HttpRequest request : requests) {
        under.add(senders.submit(() -> answered(http, request)));
      }
      List<Answered> answers = new ArrayList<>();
      for (Future<Answered> one : under) {
        answers.add(one.get());
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      return new Sent(answers.stream().map(Answered::answer).toList(),
          Percentiles.of(answers.stream().mapToLong(Answered::nanos).toArray()), seconds);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } finally {
      senders.shutdown();
    }
  }

  private static Answered answered(HttpClient http, HttpRequest request) throws IOException, InterruptedException {
    long start = System.nanoTime();
    HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IOException(request.uri() + " answered " + answer.statusCode());
    }
    return new Answered(answer, System.nanoTime() - start);
  }
}
