package onewindow.engine;

import java.util.List;
import onewindow.catalog.ContentProblem;
import onewindow.catalog.ContentRule;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.ServiceDefinitions;
import onewindow.catalog.ServiceFolder;
import org.springframework.stereotype.Component;

/** Whoever checks a service's commitments is a group of staff, for the task must find somebody. */
@Component
class Checkers implements ContentRule {

  @Override
  public List<ContentProblem> check(ServiceFolder folder) {
    return ServiceDefinitions.find(folder).map(ServiceDefinition::commitmentCheck)
        .filter(check -> !UserTasks.isGroup(check.by())).stream()
        .map(check -> new ContentProblem("service.yaml", "commitmentCheck: by is '" + check.by()
            + "'; a group of staff such as public-security.clerk is needed"))
        .toList();
  }
}
