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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LatencyTest {

  private static final int QUESTIONS = 2000;
  private static final Duration LATENCY = Duration.ofSeconds(2);
  private static final Duration ABOUT = Duration.ofSeconds(4);

  @RegisterExtension
  static final RunningDepartments sandbox = new RunningDepartments();

  // one client for all rounds: it keeps its connections, and two thousand more a round would use up the files
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<HttpRequest> requests = requests();

  /**
   * The cost of the slowness is what counts: two thousand requests alone cost a busy machine seconds. Two hundred
   * blocked threads would make it 20 seconds.
   */
  @Test
  void twoThousandQuestionsAtTwoSecondsTakeAboutTwoSecondsMoreThanAtNone() {
    askAll(LATENCY);
    List<Duration> costs = new ArrayList<>();
    do {
      Duration quick = askAll(Duration.ZERO);
      Duration slow = askAll(LATENCY);
      assertThat(slow).isGreaterThanOrEqualTo(LATENCY);
      costs.add(slow.minus(quick));
    } while (costs.size() < 5 && costs.get(costs.size() - 1).compareTo(ABOUT) > 0);

    assertThat(costs).as("what 2 s of latency cost, by round").anyMatch(cost -> cost.compareTo(ABOUT) <= 0);
  }

  @Test
  void twoThousandQuestionsWaitAtTheSameTime() {
    sandbox.faults().set("credit", Fault.latency(Duration.ofMinutes(5)));
    List<CompletableFuture<HttpResponse<String>>> answers = send();

    long deadline = System.nanoTime() + Duration.ofSeconds(90).toNanos();
    while (arrived() < QUESTIONS && System.nanoTime() < deadline) {
      Thread.onSpinWait();
    }

    assertThat(arrived()).as("questions that arrived").isEqualTo(QUESTIONS);
    assertThat(answers).as("nobody has been answered yet").noneMatch(CompletableFuture::isDone);
    sandbox.faults().set("credit", Fault.of(Fault.Kind.DOWN));
  }

  private long arrived() {
    return IntStream.range(0, QUESTIONS)
        .filter(i -> sandbox.departments().asked().times("LA-" + hashCode() + "-" + i, "credit.record") > 0).count();
  }

  private Duration askAll(Duration latency) {
    sandbox.faults().set("credit", Fault.latency(latency));
    long start = System.nanoTime();
    assertThat(send()).allMatch(answer -> answer.join().statusCode() == 200);
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private List<CompletableFuture<HttpResponse<String>>> send() {
    return requests.stream().map(request -> http.sendAsync(request, BodyHandlers.ofString())).toList();
  }

  private List<HttpRequest> requests() {
    return IntStream.range(0, QUESTIONS).mapToObj(i -> request("LA-" + hashCode() + "-" + i, "slow-" + i)).toList();
  }

  private static HttpRequest request(String caseNumber, String key) {
    try {
      HttpRequest request = RunningDepartments.request(sandbox.departments().url("credit"), "credit.record",
          RunningDepartments.body(caseNumber, key, "idNumber", "1"));
      return HttpRequest.newBuilder(request, (name, value) -> true).timeout(Duration.ofSeconds(120)).build();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
