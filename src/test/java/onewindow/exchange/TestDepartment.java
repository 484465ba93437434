package onewindow.exchange;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A department's server over real HTTP, told by each test how to behave. */
final class TestDepartment {

  private static final Map<String, String> ANSWERS = Map.of(
      "birth-certificate", "{\"found\": false}",
      "household", "{\"motherFound\": false, \"fatherFound\": false}",
      "marriage", "{\"married\": true, \"since\": \"2019-05-20\"}",
      "record", "{\"clean\": true}",
      "register-birth", "{\"idNumber\": \"34150220260101001X\", \"registeredOn\": \"2026-01-11\","
          + " \"householdNumber\": \"H1\"}");

  final List<Request> requests = new CopyOnWriteArrayList<>();
  final AtomicInteger closedConnections = new AtomicInteger();
  private final List<HttpConnection> silent = new CopyOnWriteArrayList<>();
  private final Map<String, Behaviour> behaviours = new ConcurrentHashMap<>();
  private final Vertx vertx;
  private HttpServer server;
  private int port;

  TestDepartment(Vertx vertx) {
    this.vertx = vertx;
    open();
  }

  String url() {
    return "http://localhost:" + port;
  }

  /** From now on this question, or {@code GET question}, is treated so. */
  void on(String question, Behaviour behaviour) {
    behaviours.put(question, behaviour);
  }

  void behaveWell() {
    behaviours.clear();
    silent.forEach(HttpConnection::close);
    silent.clear();
    requests.clear();
    if (server == null) {
      open();
    }
  }

  void shutDown() {
    get(server.close());
    server = null;
  }

  static Behaviour answer() {
    return (request, http) -> http.response().end(request.envelope(ANSWERS.get(request.question())).toBuffer());
  }

  static Behaviour text(String text) {
    return (request, http) -> http.response().end(text);
  }

  static Behaviour status(int status) {
    return (request, http) -> http.response().setStatusCode(status).end("{}");
  }

  /** Says nothing until the test is over. */
  Behaviour silence() {
    return (request, http) -> silent.add(http.connection());
  }

  Behaviour after(long millis, Behaviour then) {
    return (request, http) -> vertx.setTimer(millis, timer -> then.treat(request, http));
  }

  /** Answers nobody before so many are waiting at the same time. */
  Behaviour onceSoManyWait(int many, Behaviour then) {
    List<Runnable> waiting = new CopyOnWriteArrayList<>();
    return (request, http) -> {
      waiting.add(() -> then.treat(request, http));
      if (waiting.size() == many) {
        waiting.forEach(Runnable::run);
      }
    };
  }

  /** A blank every few milliseconds, for ever. */
  Behaviour drip() {
    return (request, http) -> {
      http.response().setChunked(true);
      long timer = vertx.setPeriodic(20, tick -> http.response().write(" "));
      http.connection().closeHandler(closed -> {
        vertx.cancelTimer(timer);
        closedConnections.incrementAndGet();
      });
    };
  }

  private void open() {
    server = vertx.createHttpServer(new HttpServerOptions().setAcceptBacklog(2000))
        .requestHandler(http -> http.body().onSuccess(body -> treat(http, body)));
    port = get(server.listen(port, "localhost")).actualPort();
  }

  private void treat(HttpServerRequest http, Buffer body) {
    Request request = new Request(http.method() + " " + http.path(), http.getHeader("Idempotency-Key"),
        body.length() == 0 ? new JsonObject() : body.toJsonObject());
    requests.add(request);
    String behaviour = (http.method().name().equals("GET") ? "GET " : "") + request.question();
    behaviours.getOrDefault(behaviour, answer()).treat(request, http);
  }

  private static <T> T get(io.vertx.core.Future<T> future) {
    try {
      return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the department does with one request. */
  interface Behaviour {

    void treat(Request request, HttpServerRequest http);
  }

  /** One request as the department saw it. */
  record Request(String line, String key, JsonObject body) {

    String question() {
      return line.split("/")[1];
    }

    JsonObject envelope(String answer) {
      return new JsonObject()
          .put("caseNumber", body.getString("caseNumber"))
          .put("requestKey", body.getString("requestKey"))
          .put("requestDigest", body.getString("requestDigest"))
          .put("answer", new JsonObject(answer));
    }
  }
}
