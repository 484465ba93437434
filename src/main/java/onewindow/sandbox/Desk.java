package onewindow.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.CompletableFuture;

/** Where one kind of request to a simulated system is answered. */
interface Desk extends AutoCloseable {

  /** @param idempotencyKey the header of that name, or null */
  CompletableFuture<Reply> ask(JsonNode sent, String idempotencyKey);

  /** What became of the request with this key: 404 when it never arrived. */
  CompletableFuture<Reply> state(String requestKey);

  @Override
  void close();
}
