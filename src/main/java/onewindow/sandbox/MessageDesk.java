package onewindow.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import onewindow.sandbox.ArrivedMessages.Arrived;

/** Takes messages for a gateway: {@code {to, title, text}}. One under a key that was there before arrives no second time. */
final class MessageDesk implements Desk {

  static final String QUESTION = "message";
  private static final String NO_CASE = "";
  private final String gateway;
  private final CommandRegister entries;
  private final ArrivedMessages arrived;

  MessageDesk(String gateway, CommandRegister entries, ArrivedMessages arrived) {
    this.gateway = gateway;
    this.entries = entries;
    this.arrived = arrived;
  }

  @Override
  public CompletableFuture<Reply> ask(JsonNode sent, String idempotencyKey) {
    String to = sent.path("to").asText("");
    String text = sent.path("text").asText("");
    if (to.isBlank() || text.isBlank() || idempotencyKey == null) {
      return CompletableFuture.completedFuture(
          Reply.error(400, "Expected to and text, not empty, and a header Idempotency-Key"));
    }
    // the digest of what was sent: the same key with other content is another message, and a mistake
    Request request = new Request(NO_CASE, idempotencyKey, digest(sent), Map.of());
    return entries.register(request, null, () -> {
      String id = gateway + "-" + UUID.randomUUID();
      arrived.add(new Arrived(gateway, id, to, sent.path("title").asText(null), text));
      return Map.of("messageId", id);
    }).thenApply(MessageDesk::answer);
  }

  @Override
  public CompletableFuture<Reply> state(String requestKey) {
    return entries.state(requestKey).thenApply(MessageDesk::answer);
  }

  private static Reply answer(Reply reply) {
    return reply.status() == 200 ? new Reply(200, ((Map<?, ?>) reply.body()).get("answer")) : reply;
  }

  private static String digest(JsonNode sent) {
    return UUID.nameUUIDFromBytes(sent.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }

  @Override
  public void close() {
    entries.close();
  }
}
