package onewindow.bench.stock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Asks a department and waits for the answer, over connections that stay open. */
@Component
class DepartmentClient {

  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Environment environment;
  private final ObjectMapper json;

  DepartmentClient(Environment environment, ObjectMapper json) {
    this.environment = environment;
    this.json = json;
  }

  Map<String, Object> ask(String caseNumber, String question, String requestKey, Map<String, Object> parameters)
      throws IOException, InterruptedException {
    byte[] body = json.writeValueAsBytes(Map.of("caseNumber", caseNumber, "requestKey", requestKey,
        "requestDigest", requestKey, "parameters", parameters));
    HttpRequest request = HttpRequest.newBuilder(address(question)).timeout(Duration.ofSeconds(10))
        .header("Content-Type", "application/json").header("Idempotency-Key", requestKey)
        .POST(BodyPublishers.ofByteArray(body)).build();
    HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
    JsonNode envelope = json.readTree(answer.body());
    if (answer.statusCode() != 200 || !envelope.path("requestKey").asText().equals(requestKey)) {
      throw new IOException(question + " answered " + answer.statusCode() + " " + envelope);
    }
    return json.convertValue(envelope.get("answer"), json.getTypeFactory().constructMapType(
        Map.class, String.class, Object.class));
  }

  private URI address(String question) {
    int dot = question.indexOf('.');
    String base = environment.getRequiredProperty(
        "onewindow.exchange.departments." + question.substring(0, dot) + ".url");
    return URI.create(base + "/" + question.substring(dot + 1));
  }
}
