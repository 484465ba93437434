package onewindow.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LatencyTest {

  private static final int QUESTIONS = 2000;
  private static final Duration LATENCY = Duration.ofSeconds(2);
  private static final Duration ABOUT = Duration.ofSeconds(5);

  @RegisterExtension
  static final RunningDepartments sandbox = new RunningDepartments();

  @Test
  void twoThousandQuestionsAtTwoSecondsTakeAboutTwoSeconds() throws Exception {
    sandbox.faults().set("credit", Fault.latency(LATENCY));
    List<HttpRequest> requests = requests();
    List<Duration> took = new ArrayList<>();

    // A busy machine needs seconds for two thousand connections alone; two hundred blocked threads would need 20.
    do {
      took.add(askAll(requests));
    } while (took.size() < 5 && took.get(took.size() - 1).compareTo(ABOUT) > 0);

    assertThat(took).as("rounds of %s questions", QUESTIONS)
        .allMatch(round -> round.compareTo(LATENCY) >= 0)
        .anyMatch(round -> round.compareTo(ABOUT) <= 0);
  }

  private static Duration askAll(List<HttpRequest> requests) {
    HttpClient http = HttpClient.newHttpClient();
    long start = System.nanoTime();
    List<CompletableFuture<HttpResponse<String>>> answers =
        requests.stream().map(request -> http.sendAsync(request, BodyHandlers.ofString())).toList();
    assertThat(answers).allMatch(answer -> answer.join().statusCode() == 200);
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static List<HttpRequest> requests() throws Exception {
    List<HttpRequest> requests = new ArrayList<>();
    for (int i = 0; i < QUESTIONS; i++) {
      requests.add(HttpRequest.newBuilder(
          RunningDepartments.request(sandbox.departments().url("credit"), "credit.record",
              RunningDepartments.body("LA-" + i, "slow-" + i, "idNumber", "1")), (name, value) -> true)
          .timeout(Duration.ofSeconds(60)).build());
    }
    return requests;
  }
}
