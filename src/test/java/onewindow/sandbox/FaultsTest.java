package onewindow.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import onewindow.product.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FaultsTest {

  @RegisterExtension
  static final RunningDepartments sandbox = new RunningDepartments();

  @Test
  void refuseClosesTheConnectionWithoutAnAnswer() {
    sandbox.faults().set("credit", Fault.of(Fault.Kind.REFUSE));

    assertThatThrownBy(FaultsTest::askCredit).isInstanceOf(IOException.class)
        .isNotInstanceOf(HttpTimeoutException.class);
  }

  @Test
  void aDepartmentThatIsDownDoesNotListenAndComesBackOnTheSamePort() throws Exception {
    int port = sandbox.departments().port("credit");
    sandbox.faults().set("credit", Fault.of(Fault.Kind.DOWN));
    assertThatThrownBy(FaultsTest::askCredit).isInstanceOf(ConnectException.class);

    sandbox.faults().reset();

    assertThat(askCredit().statusCode()).isEqualTo(200);
    assertThat(sandbox.departments().port("credit")).isEqualTo(port);
  }

  @Test
  void errorsHaveTheirStatus() throws Exception {
    sandbox.faults().set("credit", Fault.of(Fault.Kind.HTTP_500));
    assertThat(askCredit().statusCode()).isEqualTo(500);

    sandbox.faults().set("credit", Fault.of(Fault.Kind.HTTP_503));
    assertThat(askCredit().statusCode()).isEqualTo(503);
  }

  @Test
  void aFaultOfThirtyPercentSpoilsAboutThirtyAnswersOfAHundred() throws Exception {
    sandbox.faults().set("credit", Fault.of(Fault.Kind.HTTP_503).forPercent(30));

    int spoilt = 0;
    for (int i = 0; i < 100; i++) {
      spoilt += askCredit().statusCode() == 503 ? 1 : 0;
    }

    assertThat(spoilt).isBetween(15, 45);
    assertThatThrownBy(() -> Fault.of(Fault.Kind.DOWN).forPercent(30)).hasMessageContaining("percent 30");
  }

  @Test
  void aTimeoutTakesTheQuestionAndNeverAnswers() throws Exception {
    sandbox.faults().set("credit", Fault.of(Fault.Kind.TIMEOUT));
    HttpRequest patient = RunningDepartments.request(sandbox.departments().url("credit"), "credit.record",
        RunningDepartments.body("LA-timeout", "k", "idNumber", "1"));
    HttpRequest impatient = HttpRequest.newBuilder(patient, (name, value) -> true)
        .timeout(Duration.ofMillis(1500)).build();

    assertThatThrownBy(() -> HttpClient.newHttpClient().send(impatient, BodyHandlers.ofString()))
        .isInstanceOf(HttpTimeoutException.class);
    Product.await(() -> sandbox.departments().asked().times("LA-timeout", "credit.record"), times -> times == 1,
        "the question to be taken once");
  }

  @Test
  void aCommandWhoseAnswerIsLostHasBeenCarriedOut() throws Exception {
    sandbox.faults().set("public-security", Fault.of(Fault.Kind.GARBAGE).on("register-birth"));
    var request = RunningDepartments.body("LA-lost", "lost-key", RegistrationTest.parameters("B340000201"));
    assertThat(sandbox.post("public-security.register-birth", request).body()).doesNotContain("idNumber");

    sandbox.faults().reset();

    assertThat(sandbox.get("public-security", "/register-birth/lost-key").body()).contains("idNumber");
  }

  @Test
  void aCommandThatWasRefusedHasNotBeenCarriedOut() throws Exception {
    sandbox.faults().set("public-security", Fault.of(Fault.Kind.HTTP_503));
    var request = RunningDepartments.body("LA-refused", "refused-key", RegistrationTest.parameters("B340000203"));
    assertThat(sandbox.post("public-security.register-birth", request).statusCode()).isEqualTo(503);

    sandbox.faults().reset();

    assertThat(sandbox.get("public-security", "/register-birth/refused-key").statusCode()).isEqualTo(404);
  }

  @Test
  void aSlowDripIsOneByteASecond() throws Exception {
    sandbox.faults().set("credit", Fault.of(Fault.Kind.SLOW_DRIP));
    HttpRequest request = RunningDepartments.request(sandbox.departments().url("credit"), "credit.record",
        RunningDepartments.body("LA-drip", "k", "idNumber", "1"));

    long asked = System.nanoTime();
    HttpResponse<InputStream> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
    try (InputStream body = response.body()) {
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(body.readNBytes(2)).asString().isEqualTo("{\"");
      assertThat(Duration.ofNanos(System.nanoTime() - asked)).isGreaterThan(Duration.ofMillis(900));
    }
  }

  @Test
  void garbageIsNoJson() throws Exception {
    sandbox.faults().set("credit", Fault.of(Fault.Kind.GARBAGE));

    HttpResponse<String> response = askCredit();

    assertThat(response.statusCode()).isEqualTo(200);
    assertThatThrownBy(() -> RunningDepartments.json(response)).isInstanceOf(JsonParseException.class);
  }

  @Test
  void aWrongShapeIsJsonThatBelongsToTheCaseAndAnswersNothing() throws Exception {
    sandbox.faults().set("credit", Fault.of(Fault.Kind.WRONG_SHAPE));

    JsonNode body = RunningDepartments.json(askCredit());

    assertThat(body.path("caseNumber").asText()).isEqualTo("LA-1");
    assertThat(body.path("answer").fieldNames()).toIterable().containsExactly("unexpected");
  }

  @Test
  void theAnswerToAnotherCaseHasItsNumberKeyAndDigest() throws Exception {
    sandbox.faults().set("credit", Fault.of(Fault.Kind.OTHER_CASE));

    JsonNode body = RunningDepartments.json(askCredit());

    assertThat(body.path("caseNumber").asText()).isNotEqualTo("LA-1");
    assertThat(body.path("requestKey").asText()).doesNotStartWith("key-");
    assertThat(body.path("requestDigest").asText()).doesNotStartWith("digest-of-");
    assertThat(body.at("/answer/clean").asBoolean()).isTrue();
  }

  @Test
  void anotherDigestAloneIsPossibleToo() throws Exception {
    sandbox.faults().set("credit", Fault.of(Fault.Kind.OTHER_DIGEST));

    JsonNode body = RunningDepartments.json(askCredit());

    assertThat(body.path("caseNumber").asText()).isEqualTo("LA-1");
    assertThat(body.path("requestDigest").asText()).doesNotStartWith("digest-of-");
  }

  @Test
  void aFaultOfOneQuestionLeavesTheOthersAlone() throws Exception {
    sandbox.faults().set("public-security", Fault.of(Fault.Kind.HTTP_500).on("household"));

    assertThat(sandbox.ask("public-security.household", "motherIdNumber", "1").statusCode()).isEqualTo(500);
    assertThat(sandbox.get("public-security", "/register-birth/none").statusCode()).isEqualTo(404);
    assertThat(askCredit().statusCode()).isEqualTo(200);
  }

  @Test
  void aDepartmentOrQuestionThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> sandbox.faults().set("weather", Fault.of(Fault.Kind.REFUSE)))
        .hasMessageContaining("'weather'").hasMessageContaining("credit");
    assertThatThrownBy(() -> sandbox.faults().set("credit", Fault.of(Fault.Kind.REFUSE).on("debts")))
        .hasMessageContaining("'debts'").hasMessageContaining("record");
  }

  private static HttpResponse<String> askCredit() throws Exception {
    return sandbox.ask("credit.record", "idNumber", "341502199203154529");
  }
}
