package onewindow.sandbox;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Opens a department's desks: one for each question it answers, with what commands have registered so far. */
final class DeskFactory {

  private final SandboxContent content;
  private final Path data;
  private final Clock clock;
  private final IdNumbers idNumbers = new IdNumbers();
  private final Map<String, Table> tables;

  DeskFactory(SandboxContent content, Path data, Clock clock) {
    this.content = content;
    this.data = data;
    this.clock = clock;
    this.tables = new ConcurrentHashMap<>(content.registers());
  }

  Map<String, QuestionDesk> of(String department) {
    Map<String, QuestionDesk> desks = new LinkedHashMap<>();
    content.questionsOf(department).forEach((question, asked) ->
        desks.put(question, desk(department + "." + question, asked)));
    return desks;
  }

  private QuestionDesk desk(String id, QuestionContent question) {
    CommandRegister entries = question.command() == null
        ? null
        : CommandRegister.open(data.resolve(id + ".jsonl"), clock, idNumbers);
    if (entries != null) {
      tables.put(id, entries);
    }
    return new QuestionDesk(question, tables, idNumbers, clock, entries);
  }
}
