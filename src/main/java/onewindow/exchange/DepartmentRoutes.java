package onewindow.exchange;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import onewindow.catalog.ContentProblem;
import org.springframework.stereotype.Component;

/** The routes of this installation by id, all of them checked before Camel starts one. */
@Component
final class DepartmentRoutes {

  static final String STATE = ".state";

  private final Set<String> ids = new TreeSet<>();
  private final Set<String> gateways = new TreeSet<>();

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

  private static void add(RouteFile file, Set<String> ids) {
    for (Object item : RouteYaml.items(file.text())) {
      Object id = RouteYaml.fields(RouteYaml.fields(item).get("route")).get("id");
      if (!ids.add(String.valueOf(id))) {
        throw new IllegalStateException("Route " + id + " is there twice, again in " + file.name());
      }
    }
  }
}
