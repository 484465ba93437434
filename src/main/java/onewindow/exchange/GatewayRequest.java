package onewindow.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import onewindow.notifications.Handover;
import onewindow.notifications.Outgoing;
import org.apache.camel.Exchange;

/**
 * One message as it goes over its route.
 *
 * @param id under which the receiving side knows it from the beginning, or null where that side gives one
 */
record GatewayRequest(Map<String, Object> headers, byte[] body, String id) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST_ID = 200;

  static GatewayRequest json(Outgoing message) {
    try {
      byte[] body = JSON.writeValueAsBytes(
          Map.of("to", message.address(), "title", message.subject(), "text", message.text()));
      return new GatewayRequest(
          Map.of("Idempotency-Key", message.key().toString(), "Content-Type", "application/json"), body, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** @param from its part behind the @ makes the Message-ID one of ours */
  static GatewayRequest mail(Outgoing message, String from) {
    String id = "<" + message.key() + from.substring(from.indexOf('@')) + ">";
    // the charset stands twice: once for Camel, which would else take the machine's
    return new GatewayRequest(Map.of("To", message.address(), "Subject", message.subject(), "Message-ID", id,
        "Content-Type", "text/plain; charset=UTF-8", Exchange.CHARSET_NAME, UTF_8.name()),
        message.text().getBytes(UTF_8), id);
  }

  Handover answer(Failures failures, RawReply reply) {
    if (reply.status() != 200) {
      Reply.Failure failure = failures.httpStatus(reply.status());
      return failure.departmentIsIll() ? new Handover.Failed(failure.text()) : new Handover.Refused(failure.text());
    }
    String given = id == null ? given(reply.body()) : id;
    return given.isBlank() || given.length() > LONGEST_ID
        ? new Handover.Failed(failures.notAsAgreed("messageId").text()) : new Handover.Taken(given);
  }

  private static String given(byte[] body) {
    try {
      JsonNode answer = JSON.readTree(body);
      return answer == null ? "" : answer.path("messageId").asText("");
    } catch (IOException e) {
      return "";
    }
  }
}
