package onewindow.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Takes questions and state requests of one department: {@code POST /question}, {@code GET /question/key}. */
final class QuestionHandler implements Handler<HttpServerRequest> {

  private final Vertx vertx;
  private final Delivery delivery;
  private final Map<String, Desk> desks;
  private final FaultPlan faults;
  private final BiConsumer<String, String> arrivals;

  /** @param arrivals told the case number and the question of everything that is asked */
  QuestionHandler(
      Vertx vertx, Map<String, Desk> desks, FaultPlan faults, BiConsumer<String, String> arrivals, Delivery delivery) {
    this.vertx = vertx;
    this.delivery = delivery;
    this.desks = desks;
    this.faults = faults;
    this.arrivals = arrivals;
  }

  @Override
  public void handle(HttpServerRequest request) {
    String[] path = request.path().substring(1).split("/");
    Desk desk = desks.get(path[0]);
    if (desk == null || path.length > 2) {
      Delivery.send(request, Reply.error(404, "Expected a question of " + desks.keySet()));
    } else if (path.length == 1 && request.method() == HttpMethod.POST) {
      request.body().onSuccess(body -> question(request, path[0], desk, Reply.read(body.getBytes())));
    } else if (path.length == 2 && request.method() == HttpMethod.GET) {
      later(request, faults.on(path[0]), () -> desk.state(path[1]));
    } else {
      Delivery.send(request, Reply.error(405, "Expected POST /" + path[0] + " or GET /" + path[0] + "/{requestKey}"));
    }
  }

  private void question(HttpServerRequest request, String question, Desk desk, JsonNode sent) {
    arrivals.accept(sent.path("caseNumber").asText(""), question);
    later(request, faults.on(question), () -> desk.ask(sent, request.getHeader("Idempotency-Key")));
  }

  // A timer, not a sleeping thread: two thousand slow answers cost two thousand timers.
  private void later(HttpServerRequest request, Fault fault, Supplier<CompletableFuture<Reply>> work) {
    Supplier<Future<Reply>> safely = () -> Future.succeededFuture()
        .compose(start -> Future.fromCompletionStage(work.get(), vertx.getOrCreateContext()));
    if (fault.latencyMs() == 0 || LaterAnswers.wanted(request, fault)) {
      delivery.deliver(request, fault, safely);
    } else {
      vertx.setTimer(fault.latencyMs(), timer -> delivery.deliver(request, fault, safely));
    }
  }
}
