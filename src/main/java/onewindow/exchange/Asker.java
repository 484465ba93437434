package onewindow.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import onewindow.cases.Inquiry;
import org.springframework.stereotype.Component;

/** Asks one question of its department, and a command that may have arrived first for its state. */
@Component
class Asker {

  private static final int NOT_FOUND = 404;
  private static final int ACCEPTED = 202;

  private final ObjectMapper json = JsonMapper.builder().build();
  private final RouteSender sender;
  private final AnswerReader reader;
  private final CallbackAgreements agreements;

  Asker(RouteSender sender, AnswerReader reader, CallbackAgreements agreements) {
    this.sender = sender;
    this.reader = reader;
    this.agreements = agreements;
  }

  /** Ends within the deadline, twice that for a command sent before, and always with a reply, never exceptionally. */
  CompletableFuture<Reply> ask(Taken taken, Duration deadline) {
    Inquiry inquiry = taken.inquiry();
    return inquiry.command() && inquiry.sentBefore() ? state(taken, deadline) : send(taken, deadline);
  }

  private CompletableFuture<Reply> state(Taken taken, Duration deadline) {
    Inquiry inquiry = taken.inquiry();
    String route = inquiry.question().route() + DepartmentRoutes.STATE;
    return sender.send(route, Map.of("Idempotency-Key", inquiry.key()), null, deadline)
        .thenCompose(reply -> reply.status() == NOT_FOUND
            ? send(taken, deadline)
            : CompletableFuture.completedFuture(read(inquiry, route, reply)))
        .exceptionally(failure -> because(failure, route, deadline));
  }

  private CompletableFuture<Reply> send(Taken taken, Duration deadline) {
    Inquiry inquiry = taken.inquiry();
    String route = inquiry.question().route();
    Map<String, Object> headers = new HashMap<>(
        Map.of("Idempotency-Key", inquiry.key(), "Content-Type", "application/json"));
    if (agreements.allow(route)) {
      headers.put(CallbackAgreements.REFERENCE, taken.question().id());
    }
    return sender.send(route, headers, body(inquiry), deadline)
        .thenApply(reply -> read(inquiry, route, reply))
        .exceptionally(failure -> because(failure, route, deadline));
  }

  private Reply read(Inquiry inquiry, String route, RawReply reply) {
    if (reply.status() != ACCEPTED) {
      return reader.read(inquiry, route, reply);
    }
    return agreements.allow(inquiry.question().route()) ? new Reply.Promised() : new Failures(route).promisedUnasked();
  }

  private byte[] body(Inquiry inquiry) {
    Map<String, Object> envelope = new LinkedHashMap<>();
    envelope.put("caseNumber", inquiry.question().caseNumber());
    envelope.put("requestKey", inquiry.key());
    envelope.put("requestDigest", inquiry.digest());
    envelope.put("parameters", inquiry.parameters());
    try {
      return json.writeValueAsBytes(envelope);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("The parameters of " + inquiry.question().route() + " are no JSON", e);
    }
  }

  /** Why nothing came back, in words without personal data. */
  static Reply.Failure because(Throwable failure, String route, Duration deadline) {
    boolean wrapped = failure instanceof CompletionException && failure.getCause() != null;
    Throwable cause = wrapped ? failure.getCause() : failure;
    Failures failures = new Failures(route);
    if (cause instanceof TimeoutException) {
      return failures.noAnswerWithin(deadline);
    }
    return failures.notReached(reason(cause));
  }

  private static String reason(Throwable cause) {
    if (cause instanceof AnswerTooLarge) {
      return "it sent " + cause.getMessage();
    }
    if (cause instanceof UnknownHostException) {
      return "its host name is not known";
    }
    if (cause instanceof ConnectException) {
      return "it accepts no connection";
    }
    // exceptions of the network layer carry no reliable type; their texts may carry anything, so only the kind is told
    return cause instanceof ClosedChannelException || cause.getClass().getSimpleName().contains("Closed")
        ? "it closed the connection" : "the exchange failed (" + cause.getClass().getSimpleName() + ")";
  }
}
