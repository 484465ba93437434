package onewindow.sandbox;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Answers that simulated departments promise with 202, and send to the platform later. */
public final class LaterAnswers {

  static final String REFERENCE = "Callback-Reference";
  private static final Reply ACCEPTED = new Reply(202, Map.of("message", "The answer follows"));
  private static final int TRIES = 5;
  private static final long PAUSE_MS = 1000;

  private final Supplier<String> platform;
  private final String secret;
  private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<String, String> promised = new ConcurrentHashMap<>();

  /** @param platform where the platform is reached, asked when somebody wants to know */
  LaterAnswers(Supplier<String> platform, String secret) {
    this.platform = platform;
    this.secret = secret;
  }

  /** What is or would be sent as the answer; null if none was promised. */
  public String of(String caseNumber, String question) {
    return promised.get(caseNumber + " " + question);
  }

  /** Sends an answer as this department. @return the platform's reply */
  public HttpResponse<String> send(String department, String body) {
    return post(department, body, signature(body)).toCompletionStage().toCompletableFuture().join();
  }

  /** Sends whatever as whoever. */
  public HttpResponse<String> send(String department, String body, String signature) {
    return post(department, body, signature).toCompletionStage().toCompletableFuture().join();
  }

  /** Whether this fault is one, and the question one that may be answered later. */
  static boolean wanted(HttpServerRequest request, Fault fault) {
    return fault.kind().isPromise() && request.getHeader(REFERENCE) != null;
  }

  void promise(Vertx vertx, String department, HttpServerRequest request, Fault fault, Reply answer) {
    String question = request.path().substring(1);
    Reply later = answer.with(Map.of("question", question, "reference", request.getHeader(REFERENCE)));
    String body = later.bytes().toString(StandardCharsets.UTF_8);
    promised.put(((Map<?, ?>) later.body()).get("caseNumber") + " " + department + "." + question, body);
    if (fault.kind() == Fault.Kind.CALLBACK_FIRST) {
      post(department, body, signature(body)).onComplete(sent -> Delivery.send(request, ACCEPTED));
      return;
    }
    Delivery.send(request, ACCEPTED);
    if (fault.kind() == Fault.Kind.CALLBACK) {
      vertx.setTimer(Math.max(1, fault.latencyMs()), timer -> deliver(vertx, department, body, TRIES));
    }
  }

  /** As a department does: until it is told that the answer has arrived, or is not wanted. */
  private void deliver(Vertx vertx, String department, String body, int tries) {
    post(department, body, signature(body)).onComplete(sent -> {
      boolean again = sent.failed() || sent.result().statusCode() >= 500;
      if (again && tries > 1) {
        vertx.setTimer(PAUSE_MS, timer -> deliver(vertx, department, body, tries - 1));
      }
    });
  }

  private Future<HttpResponse<String>> post(String department, String body, String signature) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(platform.get() + "/api/departments/" + department + "/answers"))
        .header("Content-Type", "application/json").header("Callback-Signature", signature)
        .POST(HttpRequest.BodyPublishers.ofString(body)).build();
    return Future.fromCompletionStage(client.sendAsync(request, HttpResponse.BodyHandlers.ofString()));
  }

  private String signature(String body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), mac.getAlgorithm()));
      return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no HmacSHA256", e);
    }
  }
}
