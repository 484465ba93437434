package onewindow.sandbox;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Brings a reply to the caller, or spoils it as the fault in force wants. */
final class Delivery {

  private static final long DRIP_MS = 1000;
  private static final Map<String, Object> NOBODY_EXPECTS = Map.of("answer", Map.of("unexpected", List.of(1, "two")));
  private static final String NOT_JSON = "<html><body>系统维护中</body>";

  private final Vertx vertx;
  private final String department;
  private final LaterAnswers later;

  Delivery(Vertx vertx, String department, LaterAnswers later) {
    this.vertx = vertx;
    this.department = department;
    this.later = later;
  }

  /** @param work what the department does when the request reaches it */
  void deliver(HttpServerRequest request, Fault fault, Supplier<Future<Reply>> work) {
    switch (fault.kind()) {
      case REFUSE, DOWN -> request.connection().close();
      case HTTP_500 -> send(request, Reply.error(500, "Simulated failure"));
      case HTTP_503 -> send(request, Reply.error(503, "Simulated overload"));
      default -> work.get()
          .otherwise(failure -> Reply.error(500, String.valueOf(failure.getMessage())))
          .onSuccess(reply -> answer(request, fault, reply));
    }
  }

  private void answer(HttpServerRequest request, Fault fault, Reply reply) {
    if (reply.status() == 200 && LaterAnswers.wanted(request, fault)) {
      later.promise(vertx, department, request, fault, reply);
      return;
    }
    switch (fault.kind()) {
      case TIMEOUT -> { }
      case SLOW_DRIP -> drip(request, reply);
      case GARBAGE -> send(request, new Reply(200, NOT_JSON));
      case WRONG_SHAPE -> send(request, reply.with(NOBODY_EXPECTS));
      case OTHER_CASE -> send(request, reply.with(
          Map.of("caseNumber", "another-case", "requestKey", "another-key", "requestDigest", "another-digest")));
      case OTHER_DIGEST -> send(request, reply.with(Map.of("requestDigest", "another-digest")));
      default -> send(request, reply);
    }
  }

  static Future<Void> send(HttpServerRequest request, Reply reply) {
    return head(request, reply).end(reply.bytes());
  }

  private void drip(HttpServerRequest request, Reply reply) {
    Buffer bytes = reply.bytes();
    HttpServerResponse response = head(request, reply);
    response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(bytes.length()));
    dripFrom(0, bytes, response);
  }

  private void dripFrom(int position, Buffer bytes, HttpServerResponse response) {
    if (response.closed()) {
      return;
    }
    if (position == bytes.length()) {
      response.end();
      return;
    }
    response.write(bytes.getBuffer(position, position + 1));
    vertx.setTimer(DRIP_MS, timer -> dripFrom(position + 1, bytes, response));
  }

  private static HttpServerResponse head(HttpServerRequest request, Reply reply) {
    return request.response()
        .setStatusCode(reply.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, reply.contentType());
  }
}
