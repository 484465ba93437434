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

  @RegisterExtension
  static final RunningDepartments sandbox = new RunningDepartments();

  @Test
  void twoThousandQuestionsAtTwoSecondsTakeAboutTwoSeconds() throws Exception {
    sandbox.faults().set("credit", Fault.latency(Duration.ofSeconds(2)));
    List<HttpRequest> requests = requests();
    HttpClient http = HttpClient.newHttpClient();

    long start = System.nanoTime();
    List<CompletableFuture<HttpResponse<String>>> answers =
        requests.stream().map(request -> http.sendAsync(request, BodyHandlers.ofString())).toList();
    answers.forEach(CompletableFuture::join);
    Duration took = Duration.ofNanos(System.nanoTime() - start);

    assertThat(answers).allMatch(answer -> answer.join().statusCode() == 200);
    // two thousand connections from one process on a busy machine take their time too
    assertThat(took).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(8));
    System.out.println(QUESTIONS + " questions at 2 s took " + took);
  }

  private static List<HttpRequest> requests() throws Exception {
    List<HttpRequest> requests = new ArrayList<>();
    for (int i = 0; i < QUESTIONS; i++) {
      requests.add(HttpRequest.newBuilder(
          RunningDepartments.request(sandbox.departments().url("credit"), "credit.record",
              RunningDepartments.body("LA-" + i, "slow-" + i, "idNumber", "1")), (name, value) -> true)
          .timeout(Duration.ofSeconds(20)).build());
    }
    return requests;
  }
}
