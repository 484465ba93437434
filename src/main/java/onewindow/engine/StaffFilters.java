package onewindow.engine;

import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The lists that every clerk finds in Tasklist. */
@Component
class StaffFilters {

  private final FilterService filters;
  private final TaskService tasks;

  StaffFilters(FilterService filters, TaskService tasks) {
    this.filters = filters;
    this.tasks = tasks;
  }

  @EventListener(ApplicationStartedEvent.class)
  void addMissing() {
    add("我的待办 My tasks", 10, tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
    add("本部门待领取 To be claimed", 20, tasks.createTaskQuery()
        .taskCandidateGroupInExpression("${currentUserGroups()}").taskUnassigned());
  }

  private void add(String name, int priority, TaskQuery query) {
    if (filters.createFilterQuery().filterName(name).count() == 0) {
      Filter filter = filters.newTaskFilter(name);
      filter.setQuery(query);
      filter.setProperties(Map.of("priority", priority, "refresh", true, "showUndefinedVariable", false));
      filters.saveFilter(filter);
    }
  }
}
