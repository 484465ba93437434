package onewindow.sandbox;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;

/** A system that is asked over HTTP. */
final class HttpLine implements Line {

  private static final int BACKLOG = 4096;
  private final Vertx vertx;
  private final Handler<HttpServerRequest> handler;
  private HttpServer server;

  HttpLine(Vertx vertx, Handler<HttpServerRequest> handler) {
    this.vertx = vertx;
    this.handler = handler;
  }

  @Override
  public Future<Integer> open(int wantedPort) {
    // HTTP/2 would put two thousand slow answers on one connection, and "refuse" would close them all.
    server = vertx.createHttpServer(
        new HttpServerOptions().setAcceptBacklog(BACKLOG).setHttp2ClearTextEnabled(false));
    // named here: listen(port) alone takes every interface, whatever host the options name
    return server.requestHandler(handler).listen(wantedPort, Department.HOST).map(HttpServer::actualPort);
  }

  @Override
  public Future<Void> close() {
    return server.close();
  }

  @Override
  public String scheme() {
    return "http";
  }
}
