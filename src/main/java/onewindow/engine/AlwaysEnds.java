package onewindow.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.engine.Situation.Unsound;
import org.springframework.stereotype.Component;

/** No case hangs: played through in every order, from every situation each case can still come to one end. */
@Component
class AlwaysEnds implements ProcessRule {

  private static final int MOST = 100_000;
  private final TaskOutcomes outcomes;

  AlwaysEnds(TaskOutcomes outcomes) {
    this.outcomes = outcomes;
  }

  @Override
  public Stream<String> problems(ServiceProcess process) {
    if (!new Connections().problems(process).toList().isEmpty()) {
      return Stream.empty();
    }
    ProcessPlay play = new ProcessPlay(process, outcomes.of(process));
    try {
      return problem(play).stream();
    } catch (Unsound e) {
      return Stream.of(e.getMessage());
    }
  }

  private static Optional<String> problem(ProcessPlay play) {
    Map<Situation, List<Situation>> before = new HashMap<>();
    Deque<Situation> open = new ArrayDeque<>(List.of(play.start()));
    before.put(play.start(), new ArrayList<>());
    while (!open.isEmpty()) {
      Situation now = open.pop();
      play.next(now).forEach(next -> before.computeIfAbsent(next, unseen -> {
        open.push(unseen);
        return new ArrayList<>();
      }).add(now));
      if (before.size() > MOST) {
        return Optional.of("the process has more than " + MOST + " situations, too many to prove that it ends");
      }
    }
    Set<Situation> ending = ending(before);
    return before.keySet().stream().filter(situation -> !ending.contains(situation))
        .min((one, other) -> Long.compare(play.next(one).count(), play.next(other).count()))
        .map(stuck -> "a case can get stuck: it waits at " + places(stuck, play) + ", and no way leads to an end");
  }

  private static Set<Situation> ending(Map<Situation, List<Situation>> before) {
    Set<Situation> ending = new HashSet<>();
    Deque<Situation> open = new ArrayDeque<>(before.keySet().stream().filter(Situation::isEnded).toList());
    while (!open.isEmpty()) {
      Situation situation = open.pop();
      if (ending.add(situation)) {
        before.get(situation).forEach(open::push);
      }
    }
    return ending;
  }

  private static String places(Situation stuck, ProcessPlay play) {
    return stuck.tokens().stream().map(flow -> "'" + play.place(flow).getId() + "'").distinct()
        .collect(Collectors.joining(", "));
  }
}
