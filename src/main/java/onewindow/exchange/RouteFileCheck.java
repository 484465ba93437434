package onewindow.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onewindow.catalog.ContentProblem;

/**
 * Proves that a route file does nothing but carry questions to its own department, or messages to its own
 * gateway. What is not allowed is refused.
 */
final class RouteFileCheck {

  private static final Set<String> STEPS = Set.of("to", "toD", "setHeader", "removeHeader", "removeHeaders");

  private final RouteFile file;
  private final List<ContentProblem> problems = new ArrayList<>();

  private RouteFileCheck(RouteFile file) {
    this.file = file;
  }

  static List<ContentProblem> check(RouteFile file) {
    RouteFileCheck check = new RouteFileCheck(file);
    try {
      check.items(RouteYaml.items(file.text()));
    } catch (IllegalArgumentException e) {
      check.refuse(e.getMessage());
    }
    return check.problems;
  }

  private void items(List<?> items) {
    if (file.isDepartments() || file.isGateways()) {
      items.forEach(item -> only(item, Set.of("route"), "an item of the file"));
      items.forEach(item -> route(RouteYaml.fields(RouteYaml.fields(item).get("route"))));
      RouteCircles.of(items).forEach(this::refuse);
    } else if (file.name().equals(RouteFile.DEFAULTS)) {
      items.forEach(this::defaults);
    } else {
      refuse("routes stand in departments/<department>.camel.yaml or gateways/<gateway>.camel.yaml, what they share in "
          + RouteFile.DEFAULTS);
    }
  }

  private void defaults(Object item) {
    only(item, Set.of("routeConfiguration"), "an item of the file");
    Map<?, ?> configuration = RouteYaml.fields(RouteYaml.fields(item).get("routeConfiguration"));
    // with an id it would hold only for routes that name it
    only(configuration, Set.of("errorHandler"), "the route configuration");
    if (!Map.of("noErrorHandler", Map.of()).equals(configuration.get("errorHandler"))) {
      refuse("the error handler must be noErrorHandler, because only the exchange decides about another try; it is "
          + configuration.get("errorHandler"));
    }
  }

  private void route(Map<?, ?> route) {
    only(route, Set.of("id", "description", "from"), "a route");
    Map<?, ?> from = RouteYaml.fields(route.get("from"));
    only(from, Set.of("uri", "steps"), "from");
    String id = String.valueOf(route.get("id"));
    if (!id.matches(file.owner() + "\\.[a-z][a-z0-9-]*(\\.state)?")) {
      refuse("route id " + id + " must be " + file.owner() + ".<question>, or that and .state");
    }
    if (!("direct:" + id).equals(from.get("uri"))) {
      refuse("route " + id + " must come from direct:" + id + ", not from " + from.get("uri"));
    }
    if (from.get("steps") instanceof List<?> steps) {
      steps.forEach(step -> step(id, step));
    } else {
      refuse("route " + id + " has no list of steps");
    }
  }

  private void step(String route, Object step) {
    Map<?, ?> fields = RouteYaml.fields(step);
    if (fields.size() != 1 || !STEPS.contains(String.valueOf(fields.keySet().iterator().next()))) {
      refuse("route " + route + " has the step " + fields.keySet() + "; allowed is one of " + STEPS);
      return;
    }
    RouteStepCheck check = new RouteStepCheck(file);
    fields.forEach((name, content) -> check.check(String.valueOf(name), RouteYaml.fields(content))
        .ifPresent(text -> refuse("route " + route + ": " + text)));
  }

  private void only(Object node, Set<String> allowed, String what) {
    Map<?, ?> fields = RouteYaml.fields(node);
    if (fields.isEmpty() || !allowed.containsAll(fields.keySet())) {
      refuse(what + " may have " + allowed + " and nothing else; it has " + fields.keySet());
    }
  }

  private void refuse(String text) {
    problems.add(new ContentProblem("integration-routes/" + file.name(), text));
  }
}
