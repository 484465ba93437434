package onewindow.product;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onewindow.cases.Applicant;

/** A clerk at the window, over HTTP, with name and password. */
record CounterClient(FileClient http) {

  static CounterClient of(int port, String username) {
    return new CounterClient(FileClient.of(port, username));
  }

  static Map<String, Object> body(Applicant person, Map<String, Object> form, String... signed) {
    return new LinkedHashMap<>(Map.of("service", Product.SERVICE, "form", form, "channel", "COUNTER",
        "person", Map.of("name", person.name(), "idNumber", person.idNumber()), "signed", List.of(signed)));
  }

  /** @return the case number */
  String taken(Applicant person, Map<String, Object> form, String... signed) {
    HttpResponse<byte[]> answer = take(UUID.randomUUID().toString(), body(person, form, signed));
    assertThat(answer.statusCode()).as(new String(answer.body(), UTF_8)).isEqualTo(201);
    return FileClient.json(answer).get("caseNumber").asText();
  }

  HttpResponse<byte[]> take(String key, Map<String, Object> body) {
    return http.send(http.request("/api/clerk/cases").header("Content-Type", "application/json")
        .header("Idempotency-Key", key).POST(BodyPublishers.ofString(text(body))));
  }

  /** @return the id of the file */
  String staged(Applicant person, String material, String name, byte[] content) {
    HttpResponse<byte[]> answer = stage(person, material, name, content);
    assertThat(answer.statusCode()).as(new String(answer.body(), UTF_8)).isEqualTo(201);
    return FileClient.json(answer).get("id").asText();
  }

  HttpResponse<byte[]> stage(Applicant person, String material, String name, byte[] content) {
    return http.send(files(person, material, "?name=" + URLEncoder.encode(name, UTF_8))
        .header("Content-Type", "application/octet-stream").POST(BodyPublishers.ofByteArray(content)));
  }

  HttpResponse<byte[]> remove(Applicant person, String material, String id) {
    return http.send(files(person, material, "/" + id).DELETE());
  }

  private HttpRequest.Builder files(Applicant person, String material, String rest) {
    return http.request("/api/clerk/services/" + Product.SERVICE + "/materials/" + material + "/files" + rest)
        .header("Applicant-Id-Number", person.idNumber());
  }

  private static String text(Object value) {
    try {
      return new ObjectMapper().writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
