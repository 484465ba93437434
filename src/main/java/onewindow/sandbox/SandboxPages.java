package onewindow.sandbox;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What every department port offers beside its questions: {@code GET /sandbox} lists all departments,
 * {@code GET|PUT /sandbox/fault} shows and switches faults (of another department by {@code ?department=}),
 * {@code GET /sandbox/asked?caseNumber=} counts, {@code GET /sandbox/messages} shows what arrived at the gateways, and at
 * the treasury {@code GET /sandbox/pay} is its counter.
 */
final class SandboxPages implements Handler<HttpServerRequest> {

  private final Department own;
  private final Map<String, Department> departments;
  private final AskedQuestions asked;
  private final ArrivedMessages arrived;

  SandboxPages(
      Department own, Map<String, Department> departments, AskedQuestions asked, ArrivedMessages arrived) {
    this.arrived = arrived;
    this.own = own;
    this.departments = departments;
    this.asked = asked;
  }

  @Override
  public void handle(HttpServerRequest request) {
    boolean get = request.method() == HttpMethod.GET;
    if (get && request.path().equals("/sandbox")) {
      Delivery.send(request, new Reply(200, listing()));
    } else if (get && request.path().equals("/sandbox/asked")) {
      Delivery.send(request, new Reply(200, asked.ofCase(request.getParam("caseNumber", ""))));
    } else if (get && request.path().equals("/sandbox/messages")) {
      Delivery.send(request, new Reply(200, arrived.all()));
    } else if (get && request.path().equals("/sandbox/pay")) {
      request.response().putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8").end(counter());
    } else if (request.path().equals("/sandbox/fault")) {
      fault(request, departments.get(request.getParam("department", own.name())));
    } else {
      Delivery.send(request, Reply.error(404, "Expected GET /sandbox, GET|PUT /sandbox/fault, GET /sandbox/asked,"
          + " GET /sandbox/messages"));
    }
  }

  /** Where somebody who tries the product pays what a notice asks for; only the treasury takes it. */
  private static String counter() {
    try (InputStream page = SandboxPages.class.getResourceAsStream("pay.html")) {
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("onewindow/sandbox/pay.html cannot be read", e);
    }
  }

  private void fault(HttpServerRequest request, Department department) {
    if (department == null) {
      Delivery.send(request, Reply.error(404, "Expected a department of " + departments.keySet()));
    } else if (request.method() == HttpMethod.PUT) {
      request.body().onSuccess(body -> change(request, department, body));
    } else {
      Delivery.send(request, new Reply(200, department.faults().inForce()));
    }
  }

  private void change(HttpServerRequest request, Department department, Buffer body) {
    try {
      department.faults().set(Reply.JSON.readValue(body.getBytes(), Fault.class));
    } catch (IOException | IllegalArgumentException e) {
      String kinds = Arrays.toString(Reply.JSON.convertValue(Fault.Kind.values(), String[].class));
      Delivery.send(request, Reply.error(400, "Expected {kind, question, latencyMs, percent}, kind one of " + kinds
          + ": " + e.getMessage()));
      return;
    }
    answerAndFollow(request, department);
  }

  // Going down closes the very connection that asked for it: answer first.
  private void answerAndFollow(HttpServerRequest request, Department department) {
    Reply reply = new Reply(200, department.faults().inForce());
    if (department == own && own.faults().isDown()) {
      Delivery.send(request, reply).onComplete(sent -> department.follow());
    } else {
      Future<Void> followed = department.follow();
      followed.onSuccess(done -> Delivery.send(request, reply))
          .onFailure(failure -> Delivery.send(request, Reply.error(500, failure.getMessage())));
    }
  }

  private Map<String, Object> listing() {
    Map<String, Object> listing = new LinkedHashMap<>();
    departments.forEach((name, department) ->
        listing.put(name, Map.of("url", department.url(), "faults", department.faults().inForce())));
    return listing;
  }
}
