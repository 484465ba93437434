package onewindow.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Routes that lead back to themselves: one question would go round for ever. */
final class RouteCircles {

  private static final String DIRECT = "direct:";

  private RouteCircles() {}

  /** @return what is wrong, a sentence each route that comes back to itself */
  static List<String> of(List<?> items) {
    Map<String, Set<String>> next = new HashMap<>();
    items.stream().map(item -> RouteYaml.fields(RouteYaml.fields(RouteYaml.fields(item).get("route")).get("from")))
        .forEach(from -> next.computeIfAbsent(String.valueOf(from.get("uri")), unseen -> new HashSet<>())
            .addAll(targets(from)));
    return next.keySet().stream().filter(route -> reached(route, next).contains(route)).sorted()
        .map(route -> "what comes to " + route + " comes back to it; a route may not lead to itself").toList();
  }

  private static Set<String> targets(Map<?, ?> from) {
    Stream<?> steps = from.get("steps") instanceof List<?> list ? list.stream() : Stream.empty();
    return steps.flatMap(step -> RouteYaml.fields(step).values().stream())
        .map(content -> String.valueOf(RouteYaml.fields(content).get("uri")))
        .filter(uri -> uri.startsWith(DIRECT)).collect(Collectors.toSet());
  }

  private static Set<String> reached(String route, Map<String, Set<String>> next) {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(next.get(route));
    while (!open.isEmpty()) {
      String one = open.pop();
      if (reached.add(one)) {
        open.addAll(next.getOrDefault(one, Set.of()));
      }
    }
    return reached;
  }
}
