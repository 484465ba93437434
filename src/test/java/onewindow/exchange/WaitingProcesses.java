package onewindow.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** The port to the processes with all its meaning, in memory: locks, pauses, rollback. */
final class WaitingProcesses implements OpenQuestions {

  final List<String> events = new CopyOnWriteArrayList<>();
  final List<Map<String, Integer>> takes = new CopyOnWriteArrayList<>();
  private final Map<String, Waiting> waiting = new LinkedHashMap<>();
  private final Clock clock;

  WaitingProcesses(Clock clock) {
    this.clock = clock;
  }

  synchronized OpenQuestion ask(String caseNumber, String route) {
    OpenQuestion question = new OpenQuestion(caseNumber + "/" + route, route, caseNumber, clock.instant());
    waiting.put(question.id(), new Waiting(question, Instant.MIN));
    return question;
  }

  synchronized boolean isOpen(String caseNumber, String route) {
    return waiting.containsKey(caseNumber + "/" + route);
  }

  synchronized void clear() {
    waiting.clear();
    events.clear();
    takes.clear();
  }

  @Override
  public synchronized List<OpenQuestion> take(Map<String, Integer> mostByRoute, Duration lock) {
    takes.add(mostByRoute);
    List<OpenQuestion> taken = new ArrayList<>();
    mostByRoute.forEach((route, most) -> waiting.values().stream()
        .filter(one -> one.question.route().equals(route) && !one.notBefore.isAfter(clock.instant()))
        .limit(most).map(Waiting::question).forEach(taken::add));
    taken.forEach(question -> put(question.id(), new Waiting(question, clock.instant().plus(lock))));
    return taken;
  }

  @Override
  public synchronized Set<String> answered(Collection<String> ids) {
    Set<String> gone = new HashSet<>(ids);
    ids.stream().filter(waiting::containsKey).toList().forEach(id -> {
      gone.remove(id);
      put(id, null);
      tell("answered " + id);
    });
    return gone;
  }

  @Override
  public synchronized void failed(String id, String reason, Duration pause) {
    InMemoryTransactions.onRollback(() -> { });
    if (waiting.containsKey(id)) {
      put(id, new Waiting(waiting.get(id).question, clock.instant().plus(pause)));
      tell("failed " + id + " for " + pause + ": " + reason);
    }
  }

  @Override
  public synchronized List<OpenQuestion> takeOpenedBefore(String route, Instant moment) {
    InMemoryTransactions.onRollback(() -> { });
    return waiting.values().stream().map(Waiting::question)
        .filter(question -> question.route().equals(route) && question.openedAt().isBefore(moment)).toList();
  }

  @Override
  public synchronized boolean promised(String id) {
    InMemoryTransactions.onRollback(() -> { });
    if (waiting.containsKey(id)) {
      put(id, new Waiting(waiting.get(id).question, Instant.MAX));
      tell("promised " + id);
    }
    return waiting.containsKey(id);
  }

  @Override
  public synchronized Optional<OpenQuestion> find(String id) {
    return Optional.ofNullable(waiting.get(id)).map(Waiting::question);
  }

  @Override
  public synchronized boolean giveUp(String id, String reason) {
    InMemoryTransactions.onRollback(() -> { });
    if (!waiting.containsKey(id)) {
      return false;
    }
    put(id, null);
    tell("gave up " + id + ": " + reason);
    return true;
  }

  @Override
  public synchronized int releaseOwn() {
    waiting.replaceAll((id, one) -> new Waiting(one.question, Instant.MIN));
    return waiting.size();
  }

  private void put(String id, Waiting next) {
    Waiting before = waiting.get(id);
    set(id, next);
    InMemoryTransactions.onRollback(() -> set(id, before));
  }

  private synchronized void set(String id, Waiting value) {
    if (value == null) {
      waiting.remove(id);
    } else {
      waiting.put(id, value);
    }
  }

  private void tell(String event) {
    events.add(event);
    InMemoryTransactions.onRollback(() -> events.remove(event));
  }

  private record Waiting(OpenQuestion question, Instant notBefore) {}
}
