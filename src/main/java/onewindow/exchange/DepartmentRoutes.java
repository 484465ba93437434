package onewindow.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import onewindow.catalog.ContentProblem;
import org.springframework.stereotype.Component;

/** The routes of this installation by id, all of them checked before Camel starts one. */
@Component
final class DepartmentRoutes {

  static final String STATE = ".state";
  private static final Map<?, ?> LATER =
      Map.of("setHeader", Map.of("name", CallbackAgreements.PREFER, "constant", "respond-async"));

  private final Set<String> ids = new TreeSet<>();
  private final Set<String> gateways = new TreeSet<>();
  private final Set<String> async = new TreeSet<>();

  /** @throws IllegalStateException naming everything that is wrong with the route files */
  DepartmentRoutes(RouteFiles files) {
    List<ContentProblem> problems = files.all().stream().flatMap(file -> RouteFileCheck.check(file).stream()).toList();
    if (!problems.isEmpty()) {
      throw new IllegalStateException("Routes that may not run: " + problems);
    }
    files.all().stream().filter(RouteFile::isDepartments).forEach(file -> add(file, ids));
    files.all().stream().filter(RouteFile::isGateways).forEach(file -> add(file, gateways));
  }

  /** The routes that carry a question; a question and its route bear one name. */
  List<String> questions() {
    return ids.stream().filter(id -> !id.endsWith(STATE)).toList();
  }

  boolean has(String route) {
    return ids.contains(route);
  }

  /** The routes that carry messages to people; no service asks them anything. */
  Set<String> gateways() {
    return gateways;
  }

  /** Whether the route says that its department may answer later (RFC 7240). */
  boolean mayBeAnsweredLater(String route) {
    return async.contains(route);
  }

  private void add(RouteFile file, Set<String> ids) {
    for (Object item : RouteYaml.items(file.text())) {
      Map<?, ?> route = RouteYaml.fields(RouteYaml.fields(item).get("route"));
      Object id = route.get("id");
      if (!ids.add(String.valueOf(id))) {
        throw new IllegalStateException("Route " + id + " is there twice, again in " + file.name());
      }
      if (RouteYaml.fields(route.get("from")).get("steps") instanceof List<?> steps && steps.contains(LATER)) {
        async.add(String.valueOf(id));
      }
    }
  }
}
