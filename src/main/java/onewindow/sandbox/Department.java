package onewindow.sandbox;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.util.Map;
import java.util.function.BiConsumer;

/** One simulated department system: a port, the desks behind it, and the faults in force. */
final class Department {

  private static final String HOST = "127.0.0.1";
  private static final int BACKLOG = 4096;

  private final String name;
  private final int wantedPort;
  private final FaultPlan faults;
  private Vertx vertx;
  private Handler<HttpServerRequest> handler;
  private Map<String, QuestionDesk> desks = Map.of();
  private HttpServer server;
  private volatile int port;

  /** @param wantedPort 0 for any that is free */
  Department(String name, int wantedPort, FaultPlan faults) {
    this.name = name;
    this.wantedPort = wantedPort;
    this.faults = faults;
  }

  String name() {
    return name;
  }

  int port() {
    return port;
  }

  String url() {
    return "http://" + HOST + ":" + port;
  }

  FaultPlan faults() {
    return faults;
  }

  Future<Void> start(
      Vertx on,
      Map<String, QuestionDesk> questionDesks,
      BiConsumer<String, String> arrivals,
      Handler<HttpServerRequest> sandboxPages) {
    vertx = on;
    desks = questionDesks;
    Handler<HttpServerRequest> questions = new QuestionHandler(
        vertx, desks, faults, (caseNumber, question) -> arrivals.accept(caseNumber, name + "." + question));
    handler = request -> (request.path().startsWith("/sandbox") ? sandboxPages : questions).handle(request);
    return listen(wantedPort);
  }

  /** Brings the department into the state that its faults want: listening or down. */
  synchronized Future<Void> follow() {
    if (faults.isDown()) {
      return hush();
    }
    return server == null ? listen(port) : Future.succeededFuture();
  }

  Future<Void> stop() {
    return hush().onComplete(done -> desks.values().forEach(QuestionDesk::close));
  }

  private synchronized Future<Void> listen(int onPort) {
    // HTTP/2 would put two thousand slow answers on one connection, and "refuse" would close them all.
    server = vertx.createHttpServer(
        new HttpServerOptions().setAcceptBacklog(BACKLOG).setHttp2ClearTextEnabled(false));
    // named here: listen(port) alone takes every interface, whatever host the options name
    return server.requestHandler(handler).listen(onPort, HOST)
        .onSuccess(listening -> port = listening.actualPort())
        .recover(failure -> Future.failedFuture(explained(failure, onPort)))
        .mapEmpty();
  }

  private synchronized Future<Void> hush() {
    if (server == null) {
      return Future.succeededFuture();
    }
    HttpServer listening = server;
    server = null;
    return listening.close();
  }

  private Throwable explained(Throwable failure, int onPort) {
    return new IllegalStateException(
        "The simulated department " + name + " cannot listen on port " + onPort + " (" + failure.getMessage()
            + "); choose another by onewindow.sandbox.departments." + name + ".port", failure);
  }
}
