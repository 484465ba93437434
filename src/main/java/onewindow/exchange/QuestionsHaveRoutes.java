package onewindow.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import onewindow.catalog.ContentProblem;
import onewindow.catalog.ContentRule;
import onewindow.catalog.ServiceFolder;
import org.springframework.stereotype.Component;

/** Content rule: every question of a service has a route and an answer schema, a command also a route for its state. */
@Component
final class QuestionsHaveRoutes implements ContentRule {

  private static final String DEFINITION = "service.yaml";

  private final YAMLMapper yaml = new YAMLMapper();
  private final DepartmentRoutes routes;
  private final RouteFiles files;

  QuestionsHaveRoutes(DepartmentRoutes routes, RouteFiles files) {
    this.routes = routes;
    this.files = files;
  }

  @Override
  public List<ContentProblem> check(ServiceFolder folder) {
    List<ContentProblem> problems = new ArrayList<>();
    questions(folder).fields().forEachRemaining(question -> check(question.getKey(), question.getValue(), problems));
    return problems;
  }

  private void check(String question, JsonNode definition, List<ContentProblem> problems) {
    if (!routes.has(question)) {
      problems.add(problem("question " + question + " has no route of that id in integration-routes/departments;"
          + " there are " + routes.questions()));
    }
    if (definition.path("command").asBoolean() && !routes.has(question + DepartmentRoutes.STATE)) {
      problems.add(problem("command " + question + " has no route " + question + DepartmentRoutes.STATE
          + " that asks whether it has arrived"));
    }
    if (files.answerSchema(question).isEmpty()) {
      problems.add(problem("question " + question + " has no answer schema " + RouteFiles.schemaPath(question)));
    }
  }

  private JsonNode questions(ServiceFolder folder) {
    try {
      return yaml.readTree(folder.find(DEFINITION).orElse("")).path("questions");
    } catch (IOException e) {
      // the catalog's own rule reports a definition that is no YAML
      return yaml.missingNode();
    }
  }

  private static ContentProblem problem(String text) {
    return new ContentProblem(DEFINITION, text);
  }
}
