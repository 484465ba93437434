package onewindow.product;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import onewindow.access.PermissionTable;
import onewindow.access.RequestLine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Thousands of malformed or hostile requests to everything that takes one: each gets an answer, and nothing is kept. More of
 * them by {@code -Donewindow.test.hostile=10000}.
 */
@WholeProduct
class HostileRequestsTest {

  private static final int REQUESTS = Integer.getInteger("onewindow.test.hostile", 1_000);
  private static final int SENDERS = 4;
  private static final List<String> SENT_BY =
      List.of("wangfang", "liuyang", "machao", "humei", "linfeng", "gaoxiang", "zhengjie", "luobin");
  private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE");
  private static final List<String> TYPES = List.of("application/json", "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x", "application/octet-stream", "application/pdf", "image/svg+xml", "image/png",
      "application/xml", "text/html; charset=nonsense", "*/*", "application/json;charset=UTF-16", "x");
  /** What somebody may keep whatever it is: a draft is what they have typed so far. */
  private static final String DRAFT = "PUT /api/services/*/draft";

  private static final List<String> KEPT = List.of("case_file", "case_party", "uploaded_file", "draft", "special_day",
      "contact_preference", "disclosure", "rating", "act_re_deployment", "act_re_procdef", "act_ru_filter");

  @Autowired PermissionTable table;
  @Autowired JdbcTemplate jdbc;
  @LocalServerPort int port;

  @Test
  void hostileRequestsFindNoErrorAndLeaveNothing() throws Exception {
    List<RequestLine> lines = table.requests().stream().flatMap(row -> row.requests().stream())
        .filter(line -> !line.toString().equals(DRAFT)).toList();
    Map<String, Long> before = rows();
    ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    List<Future<List<String>>> found = new ArrayList<>();
    for (int sender = 0; sender < SENDERS; sender++) {
      HostileValues values = HostileValues.of(sender);
      found.add(senders.submit((Callable<List<String>>) () -> send(lines, values)));
    }
    List<String> wrong = new ArrayList<>();
    for (Future<List<String>> one : found) {
      wrong.addAll(one.get());
    }
    senders.shutdown();
    assertThat(wrong).isEmpty();
    assertThat(rows()).isEqualTo(before);
  }

  private List<String> send(List<RequestLine> lines, HostileValues values) throws IOException, InterruptedException {
    List<Persona> senders = new ArrayList<>(List.of(Persona.nobody(port)));
    SENT_BY.forEach(each -> senders.add(Persona.of(port, each)));
    List<String> wrong = new ArrayList<>();
    for (int n = 0; n < REQUESTS / SENDERS; n++) {
      Persona sender = values.one(senders);
      HttpRequest request = request(values.one(lines), values, sender);
      HttpResponse<String> answer = sender.http().send(request, BodyHandlers.ofString(UTF_8));
      if (answer.statusCode() >= 500 || answer.body().matches("(?s).*(\\tat |Exception:|org\\.spring|jdbc).*")) {
        wrong.add(request.method() + " " + request.uri() + " " + request.headers().map() + " as " + sender + ": "
            + answer.statusCode() + " " + answer.body().substring(0, Math.min(300, answer.body().length())));
      }
    }
    return wrong;
  }

  private HttpRequest request(RequestLine line, HostileValues values, Persona sender) {
    String method = line.method().equals("*") || values.random().nextInt(12) == 0 ? values.one(METHODS) : line.method();
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address(line, values)))
        .header("X-CSRF-TOKEN", sender.token()).header("Content-Type", values.one(TYPES))
        .header("Idempotency-Key", header(values)).header("Accept-Language", header(values))
        .header("Accept", values.random().nextBoolean() ? "*/*" : header(values))
        .header("X-Forwarded-For", header(values)).header("Range", header(values));
    return request.method(method, method.equals("GET") ? BodyPublishers.noBody() : body(values)).build();
  }

  private static String address(RequestLine line, HostileValues values) {
    StringBuilder address = new StringBuilder();
    for (String part : line.path().getPatternString().substring(1).split("/", -1)) {
      address.append('/').append(part.startsWith("*") ? part(values) : part);
    }
    return values.random().nextInt(3) == 0 ? address + "?" + values.form() : address.toString();
  }

  private static String part(HostileValues values) {
    return values.random().nextInt(3) == 0 ? "newborn-registration" : values.segment();
  }

  private static BodyPublisher body(HostileValues values) {
    return switch (values.random().nextInt(3)) {
      case 0 -> BodyPublishers.ofString(values.json());
      case 1 -> BodyPublishers.ofString(values.form());
      default -> BodyPublishers.ofByteArray(values.file());
    };
  }

  /** What a header can carry at all. */
  private static String header(HostileValues values) {
    String text = values.text().replaceAll("[^\\x20-\\x7e]", "").strip();
    return text.isEmpty() ? "x" : text;
  }

  /** How many rows stand where a request puts what it brings; elsewhere timers of other cases go on writing. */
  private Map<String, Long> rows() {
    return KEPT.stream().collect(Collectors.toMap(Function.identity(),
        table -> jdbc.queryForObject("select count(*) from " + table, Long.class)));
  }
}
