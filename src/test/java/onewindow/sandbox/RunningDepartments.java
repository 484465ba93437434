package onewindow.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.FileSystemUtils;

/** All departments on free ports for one test class, healthy again after each test; asks them over HTTP. */
final class RunningDepartments implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-05T03:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final AtomicInteger KEYS = new AtomicInteger();

  private final HttpClient http = HttpClient.newHttpClient();
  private Path data;
  private Departments departments;

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    data = Files.createTempDirectory("sandbox");
    departments = Departments.onFreePorts(data, CLOCK);
    departments.start();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    departments.faults().reset();
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    departments.stop();
    FileSystemUtils.deleteRecursively(data);
  }

  Departments departments() {
    return departments;
  }

  DepartmentFaults faults() {
    return departments.faults();
  }

  /** Asks with a key of its own; parameters as name, value, name, value. */
  HttpResponse<String> ask(String question, String... parameters) throws Exception {
    return post(question, body("LA-1", "key-" + KEYS.incrementAndGet(), parameters));
  }

  JsonNode answer(String question, String... parameters) throws Exception {
    return json(ask(question, parameters)).path("answer");
  }

  HttpResponse<String> post(String question, Map<String, Object> body) throws Exception {
    return http.send(request(departments.url(department(question)), question, body), BodyHandlers.ofString());
  }

  HttpResponse<String> get(String department, String path) throws Exception {
    return http.send(HttpRequest.newBuilder(URI.create(departments.url(department) + path))
        .timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
  }

  HttpResponse<String> put(String department, String path, String body) throws Exception {
    return http.send(HttpRequest.newBuilder(URI.create(departments.url(department) + path))
        .timeout(Duration.ofSeconds(30)).PUT(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
  }

  static Map<String, Object> body(String caseNumber, String key, String... parameters) {
    Map<String, Object> named = new LinkedHashMap<>();
    for (int i = 0; i < parameters.length; i += 2) {
      named.put(parameters[i], parameters[i + 1]);
    }
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("caseNumber", caseNumber);
    body.put("requestKey", key);
    body.put("requestDigest", "digest-of-" + key);
    body.put("parameters", named);
    return body;
  }

  static HttpRequest request(String url, String question, Map<String, Object> body) throws Exception {
    return HttpRequest.newBuilder(URI.create(url + "/" + question.substring(question.indexOf('.') + 1)))
        .timeout(Duration.ofSeconds(30))
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", String.valueOf(body.get("requestKey")))
        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
        .build();
  }

  static JsonNode json(HttpResponse<String> response) throws Exception {
    return JSON.readTree(response.body());
  }

  static String department(String question) {
    return question.substring(0, question.indexOf('.'));
  }
}
