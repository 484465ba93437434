package onewindow.exchange;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.camel.AsyncProducer;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.http.base.HttpOperationFailedException;
import org.springframework.stereotype.Component;

/** Sends over Camel routes without holding a thread while the department thinks. */
@Component
class RouteSender {

  private final CamelContext camel;
  private final Map<String, AsyncProducer> producers = new ConcurrentHashMap<>();

  RouteSender(CamelContext camel) {
    this.camel = camel;
  }

  /** The department's reply whatever its status, or why there is none by the deadline. */
  CompletableFuture<RawReply> send(String route, Map<String, Object> headers, byte[] body, Duration deadline) {
    CompletableFuture<RawReply> reply = new CompletableFuture<>();
    try {
      AsyncProducer producer = producers.computeIfAbsent(route, this::producer);
      Exchange exchange = producer.getEndpoint().createExchange(ExchangePattern.InOut);
      exchange.setProperty(DepartmentHttp.DEADLINE, deadline.toMillis());
      exchange.getMessage().setHeaders(new HashMap<>(headers));
      exchange.getMessage().setBody(body);
      producer.process(exchange, doneAtOnce -> finish(exchange, reply));
    } catch (RuntimeException e) {
      reply.completeExceptionally(e);
    }
    return reply.orTimeout(deadline.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void finish(Exchange exchange, CompletableFuture<RawReply> reply) {
    HttpOperationFailedException refused = exchange.getException(HttpOperationFailedException.class);
    if (refused != null) {
      reply.complete(new RawReply(refused.getStatusCode(), new byte[0]));
    } else if (exchange.getException() != null) {
      reply.completeExceptionally(exchange.getException());
    } else {
      Integer status = exchange.getMessage().getHeader(Exchange.HTTP_RESPONSE_CODE, Integer.class);
      byte[] body = exchange.getMessage().getBody(byte[].class);
      reply.complete(new RawReply(status == null ? 200 : status, body == null ? new byte[0] : body));
    }
  }

  private AsyncProducer producer(String route) {
    try {
      // without block=false a stopped route would hold the calling thread for half a minute
      AsyncProducer producer = camel.getEndpoint("direct:" + route + "?block=false").createAsyncProducer();
      camel.addService(producer);
      return producer;
    } catch (Exception e) {
      throw new IllegalStateException("Route " + route + " cannot be reached", e);
    }
  }
}
