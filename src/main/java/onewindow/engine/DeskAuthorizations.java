package onewindow.engine;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * Lists each clerk's tasks by assignee and candidate group. The engine's own way joins every open task with every grant,
 * one a task, which takes seconds from some thousands on; what one task allows still rests on its grants.
 */
final class DeskAuthorizations extends AuthorizationManager {

  /** Gives every command its own, as the engine does with all that hold state. */
  static final class Factory implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
      return AuthorizationManager.class;
    }

    @Override
    public Session openSession() {
      return new DeskAuthorizations();
    }
  }

  @Override
  public void configureTaskQuery(TaskQueryImpl query) {
    Authentication reader = getCurrentAuthentication();
    if (isAuthCheckExecuted() && !seesEveryTask()) {
      ofDesk(query, reader.getUserId(), reader.getGroupIds());
    }
  }

  /** Leaves of the query what is assigned to this user or may be taken by one of these groups. */
  static TaskQuery ofDesk(TaskQuery query, String user, Collection<String> groups) {
    TaskQuery desk = query.or().taskAssignee(user);
    return groups == null || groups.isEmpty() ? desk.endOr()
        : desk.taskCandidateGroupIn(List.copyOf(groups)).includeAssignedTasks().endOr();
  }

  private boolean seesEveryTask() {
    return isAuthorized(Permissions.READ, Resources.TASK, ANY)
        || isAuthorized(Permissions.READ_TASK, Resources.PROCESS_DEFINITION, ANY);
  }
}
