package onewindow.engine;

import java.util.Map;
import java.util.Set;
import onewindow.access.Role;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The lists that staff find in Tasklist: what is theirs, what is urgent, and the work of each role they have. */
@Component
class StaffFilters {

  private static final Set<Role> DESKS = Set.of(Role.CLERK, Role.APPROVER, Role.DEPARTMENT_HEAD, Role.SUPERVISOR);
  private final FilterService filters;
  private final TaskService tasks;
  private final Grants grants;

  StaffFilters(FilterService filters, TaskService tasks, Grants grants) {
    this.filters = filters;
    this.tasks = tasks;
    this.grants = grants;
  }

  @EventListener(ApplicationStartedEvent.class)
  void addMissing() {
    add("我的待办 My tasks", 10, DESKS, tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
    add("本部门待领取 To be claimed", 20, DESKS, tasks.createTaskQuery()
        .taskCandidateGroupInExpression("${currentUserGroups()}").taskUnassigned());
    add("急件优先 Most urgent first", 30, DESKS, ofMyDesk().orderByDueDate().asc());
    add("已超期 Overdue", 40, DESKS, ofMyDesk().dueBeforeExpression("${now()}").orderByDueDate().asc());
    add("经办任务 For clerks", 50, Set.of(Role.CLERK), ofRole("clerk"));
    add("审批任务 For approvers", 51, Set.of(Role.APPROVER), ofRole("approver"));
    add("负责人任务 For heads of department", 52, Set.of(Role.DEPARTMENT_HEAD), ofRole("department-head"));
    add("监督任务 For supervisors", 53, Set.of(Role.SUPERVISOR), ofRole("supervisor"));
  }

  private TaskQuery ofMyDesk() {
    return tasks.createTaskQuery().or().taskAssigneeExpression("${currentUser()}")
        .taskCandidateGroupInExpression("${currentUserGroups()}").includeAssignedTasks().endOr();
  }

  private TaskQuery ofRole(String role) {
    return tasks.createTaskQuery().taskCandidateGroupLike("%." + role).includeAssignedTasks();
  }

  private void add(String name, int priority, Set<Role> readers, TaskQuery query) {
    Filter filter = filters.createFilterQuery().filterName(name).singleResult();
    if (filter == null) {
      filter = filters.newTaskFilter(name);
      filter.setQuery(query);
      filter.setProperties(Map.of("priority", priority, "refresh", true, "showUndefinedVariable", false));
      filters.saveFilter(filter);
    }
    String id = filter.getId();
    readers.stream().map(EngineUsers::everybody).forEach(group -> grants.grant(group, Resources.FILTER, id, Permissions.READ));
  }
}
