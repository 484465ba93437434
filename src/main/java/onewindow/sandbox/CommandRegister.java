package onewindow.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** The entries that one command has made: each key once, each certificate or the like once, none lost. */
final class CommandRegister implements Table, AutoCloseable {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private final Journal journal;
  private final Clock clock;
  private final Map<String, Registration> byKey = new HashMap<>();
  private final Map<String, CompletableFuture<Void>> durable = new HashMap<>();
  private final Map<String, String> keyOfOnce = new HashMap<>();

  private CommandRegister(Journal journal, Clock clock) {
    this.journal = journal;
    this.clock = clock;
  }

  static CommandRegister open(Path path, Clock clock, IdNumbers idNumbers) {
    JournalFile file = JournalFile.open(path);
    CommandRegister register = new CommandRegister(new Journal(file), clock);
    for (String line : file.lines()) {
      Registration registration = read(line, path);
      register.enter(registration);
      idNumbers.taken(registration.answer().values());
    }
    return register;
  }

  /** Completes when the entry is on the disk; the same request again has the same answer. */
  synchronized CompletableFuture<Reply> register(Request request, String once, Supplier<Map<String, Object>> answer) {
    Registration earlier = byKey.get(request.requestKey());
    if (earlier != null) {
      return earlier.answers(request) ? durable(earlier) : refused("This requestKey belongs to another request");
    }
    if (once != null && keyOfOnce.containsKey(once)) {
      return refused(once + " has been registered already, under another requestKey");
    }
    Registration registration = new Registration(
        clock.instant(), once, request.caseNumber(), request.requestKey(), request.requestDigest(), answer.get());
    return enterDurably(registration);
  }

  /** What the key stands for: 404 when it never arrived. */
  synchronized CompletableFuture<Reply> state(String requestKey) {
    Registration registration = byKey.get(requestKey);
    return registration != null
        ? durable(registration)
        : CompletableFuture.completedFuture(Reply.error(404, "No entry under requestKey " + requestKey));
  }

  /** By what was answered, and by the minute in which it was entered. */
  @Override
  public synchronized Optional<Map<String, Object>> find(Map<String, Object> wanted) {
    return byKey.values().stream().map(this::columns).filter(columns -> Register.matches(columns, wanted)).findFirst();
  }

  private Map<String, Object> columns(Registration registration) {
    Map<String, Object> columns = new HashMap<>(registration.answer());
    columns.put("enteredAt", MINUTE.format(registration.at().atZone(clock.getZone())));
    return columns;
  }

  private CompletableFuture<Reply> enterDurably(Registration registration) {
    enter(registration);
    CompletableFuture<Void> written = journal.append(line(registration));
    durable.put(registration.requestKey(), written);
    written.whenComplete((done, failure) -> settled(registration, failure));
    return written.thenApply(done -> registration.reply());
  }

  private void enter(Registration registration) {
    byKey.put(registration.requestKey(), registration);
    if (registration.once() != null) {
      keyOfOnce.put(registration.once(), registration.requestKey());
    }
  }

  private synchronized void settled(Registration registration, Throwable failure) {
    durable.remove(registration.requestKey());
    if (failure != null) {
      byKey.remove(registration.requestKey());
      keyOfOnce.remove(registration.once());
    }
  }

  private CompletableFuture<Reply> durable(Registration registration) {
    return durable.getOrDefault(registration.requestKey(), CompletableFuture.completedFuture(null))
        .thenApply(done -> registration.reply());
  }

  private static CompletableFuture<Reply> refused(String why) {
    return CompletableFuture.completedFuture(Reply.error(409, why));
  }

  private static String line(Registration registration) {
    try {
      return Reply.JSON.writeValueAsString(registration);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Registration read(String line, Path path) {
    try {
      return Reply.JSON.readValue(line, Registration.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(path + " holds a line that is no registration: " + line, e);
    }
  }

  @Override
  public void close() {
    journal.close();
  }
}
