package onewindow.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WireProtocolTest {

  @RegisterExtension
  static final RunningDepartments sandbox = new RunningDepartments();

  @Test
  void anAnswerBringsBackCaseNumberKeyAndDigest() throws Exception {
    HttpResponse<String> response = sandbox.post("credit.record",
        RunningDepartments.body("LA-echo", "key-echo", "idNumber", "341502199203154529"));

    JsonNode body = RunningDepartments.json(response);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(body.path("caseNumber").asText()).isEqualTo("LA-echo");
    assertThat(body.path("requestKey").asText()).isEqualTo("key-echo");
    assertThat(body.path("requestDigest").asText()).isEqualTo("digest-of-key-echo");
  }

  @Test
  void aRequestWithMissingPartsIsToldAllThatWasExpected() throws Exception {
    HttpResponse<String> response = sandbox.post("public-security.register-birth",
        Map.of("requestKey", "k", "parameters", Map.of()));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("caseNumber").contains("requestDigest").contains("parameters.childName");
  }

  @Test
  void aBlankParameterIsAMissingOne() throws Exception {
    HttpResponse<String> response = sandbox.ask("public-security.register-birth", "childName", " ");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("parameters.childName");
  }

  @Test
  void aMisspeltParameterIsRefused() throws Exception {
    HttpResponse<String> response = sandbox.ask("credit.record", "idNumber", "1", "spouseNumber", "2");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("parameters.spouseNumber").contains("spouseIdNumber");
  }

  @Test
  void aKeyThatIsNotTheHeadersIsRefused() throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.departments().url("credit") + "/record"))
        .header("Idempotency-Key", "another")
        .POST(BodyPublishers.ofString("""
            {"caseNumber":"LA-1","requestKey":"k","requestDigest":"d","parameters":{"idNumber":"1"}}"""))
        .build();

    HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("Idempotency-Key");
  }

  @Test
  void whatIsNoJsonIsRefused() throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.departments().url("credit") + "/record"))
        .POST(BodyPublishers.ofString("{\"caseNumber\":")).build();

    HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("JSON object");
  }

  @Test
  void anUnknownQuestionIsToldWhichThereAre() throws Exception {
    HttpResponse<String> response = sandbox.ask("public-security.criminal-record", "idNumber", "1");

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).contains("household").contains("register-birth");
  }

  @Test
  void aQuestionIsPosted() throws Exception {
    assertThat(sandbox.get("credit", "/record").statusCode()).isEqualTo(405);
  }

  @Test
  void questionsAreCountedByCase() throws Exception {
    for (String key : new String[] {"a", "b"}) {
      sandbox.post("credit.record", RunningDepartments.body("LA-count", key, "idNumber", "341502199203154529"));
    }

    assertThat(sandbox.departments().asked().times("LA-count", "credit.record")).isEqualTo(2);
    assertThat(sandbox.departments().asked().times("LA-count", "civil-affairs.marriage")).isZero();
    assertThat(sandbox.get("credit", "/sandbox/asked?caseNumber=LA-count").body())
        .isEqualTo("{\"credit.record\":2}");
  }
}
