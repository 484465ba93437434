package onewindow.product;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Somebody who uploads, hands in and downloads over HTTP, with name and password. */
record FileClient(int port, String username, HttpClient http) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static FileClient of(int port, String username) {
    return new FileClient(port, username, HttpClient.newHttpClient());
  }

  static String filesOf(String material) {
    return "/api/services/" + Product.SERVICE + "/materials/" + material + "/files";
  }

  /** @return the id of the file */
  String staged(String material, String name, byte[] content) {
    HttpResponse<byte[]> answer = upload(material, name, BodyPublishers.ofByteArray(content));
    if (answer.statusCode() != 201) {
      throw new AssertionError(answer.statusCode() + " " + new String(answer.body(), UTF_8));
    }
    return json(answer).get("id").asText();
  }

  HttpResponse<byte[]> upload(String material, String name, BodyPublisher content) {
    return send(request(filesOf(material) + "?name=" + URLEncoder.encode(name, UTF_8))
        .header("Content-Type", "application/octet-stream").POST(content));
  }

  HttpResponse<byte[]> handIn(String key, Map<String, Object> form, Map<String, List<String>> files) {
    return send(request("/api/cases").header("Content-Type", "application/json").header("Idempotency-Key", key)
        .POST(BodyPublishers.ofString(text(Map.of("service", Product.SERVICE, "form", form, "files", files)))));
  }

  HttpResponse<byte[]> get(String path) {
    return send(request(path).GET());
  }

  HttpResponse<byte[]> delete(String path) {
    return send(request(path).DELETE());
  }

  HttpRequest.Builder request(String path) {
    String both = Base64.getEncoder().encodeToString((username + ":" + username).getBytes(UTF_8));
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .header("Authorization", "Basic " + both).header("Accept-Language", "en");
  }

  HttpResponse<byte[]> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  static JsonNode json(HttpResponse<byte[]> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new AssertionError(new String(answer.body(), UTF_8), e);
    }
  }

  private static String text(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
