package onewindow.exchange;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.ext.web.client.impl.HttpContext;
import java.util.concurrent.TimeoutException;

/**
 * Gives up the connection when an exchange has had its time or failed. The client's own timeout starts anew with every
 * byte, so that a department that drips would hold a connection for ever.
 */
final class ConnectionDeadline implements Handler<HttpContext<?>> {

  private static final String TIMER = "connection deadline";

  private final Vertx vertx;

  ConnectionDeadline(Vertx vertx) {
    this.vertx = vertx;
  }

  @Override
  public void handle(HttpContext<?> context) {
    switch (context.phase()) {
      case SEND_REQUEST -> start(context);
      case DISPATCH_RESPONSE -> stop(context);
      case FAILURE -> giveUp(context);
      default -> { }
    }
    context.next();
  }

  private void start(HttpContext<?> context) {
    HttpClientRequest request = context.clientRequest();
    context.set(TIMER, vertx.setTimer(context.request().timeout(),
        timer -> request.reset(0, new TimeoutException("the exchange has had its time"))));
  }

  private void stop(HttpContext<?> context) {
    Long timer = context.get(TIMER);
    if (timer != null) {
      vertx.cancelTimer(timer);
    }
  }

  private void giveUp(HttpContext<?> context) {
    stop(context);
    if (context.clientRequest() != null) {
      context.clientRequest().reset();
    }
  }
}
