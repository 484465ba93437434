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
  private final ArrivedMessages arrived;

  DeskFactory(SandboxContent content, Path data, Clock clock, ArrivedMessages arrived) {
    this.arrived = arrived;
    this.content = content;
    this.data = data;
    this.clock = clock;
    this.tables = new ConcurrentHashMap<>(content.registers());
  }

  Map<String, Desk> of(String department) {
    Map<String, Desk> desks = new LinkedHashMap<>();
    content.questionsOf(department).forEach((question, asked) ->
        desks.put(question, desk(department + "." + question, asked)));
    if (content.gateways().containsKey(department) && !department.equals(SandboxContent.MAIL)) {
      String id = department + "." + MessageDesk.QUESTION;
      desks.put(MessageDesk.QUESTION, new MessageDesk(department, register(id), arrived));
    }
    return desks;
  }

  private QuestionDesk desk(String id, QuestionContent question) {
    CommandRegister entries = question.command() == null ? null : register(id);
    if (entries != null) {
      tables.put(id, entries);
    }
    return new QuestionDesk(question, tables, idNumbers, clock, entries);
  }

  private CommandRegister register(String id) {
    return CommandRegister.open(data.resolve(id + ".jsonl"), clock, idNumbers);
  }
}
