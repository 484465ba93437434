package onewindow.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Answers one question of one department from the registers. */
final class QuestionDesk implements Desk {

  private final QuestionContent content;
  private final Map<String, Table> tables;
  private final IdNumbers idNumbers;
  private final Clock clock;
  private final CommandRegister entries;

  /** @param entries null when the question changes nothing */
  QuestionDesk(
      QuestionContent content,
      Map<String, Table> tables,
      IdNumbers idNumbers,
      Clock clock,
      CommandRegister entries) {
    this.content = content;
    this.tables = tables;
    this.idNumbers = idNumbers;
    this.clock = clock;
    this.entries = entries;
  }

  @Override
  public CompletableFuture<Reply> ask(JsonNode sent, String idempotencyKey) {
    try {
      Request request = Request.read(sent, idempotencyKey, content.parameters());
      Scope scope = new Scope(request.parameters(), LocalDate.now(clock), idNumbers);
      content.look(scope, tables);
      if (content.needs() != null && !Boolean.TRUE.equals(scope.exists(content.needs()))) {
        return CompletableFuture.completedFuture(
            Reply.error(409, "The register has no '" + content.needs() + "' for this request"));
      }
      return entries == null
          ? CompletableFuture.completedFuture(Reply.answer(request, content.answer(scope)))
          : enter(request, scope);
    } catch (IllegalArgumentException e) {
      return CompletableFuture.completedFuture(Reply.error(400, e.getMessage()));
    }
  }

  @Override
  public CompletableFuture<Reply> state(String requestKey) {
    return entries != null
        ? entries.state(requestKey)
        : CompletableFuture.completedFuture(Reply.error(404, "This question changes nothing and keeps no state"));
  }

  private CompletableFuture<Reply> enter(Request request, Scope scope) {
    String once = content.command().once();
    return entries.register(request, once == null ? null : scope.parameter(once), () -> content.answer(scope));
  }

  @Override
  public void close() {
    if (entries != null) {
      entries.close();
    }
  }
}
