package onewindow.engine;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import java.util.stream.Stream;
import onewindow.access.Role;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What everybody of a role may do in the engine. Tasks are granted one by one, to their candidate groups. */
@Component
class StaffAuthorizations {

  private final Grants grants;

  StaffAuthorizations(Grants grants) {
    this.grants = grants;
  }

  @EventListener(ApplicationStartedEvent.class)
  void grantAll() {
    Stream.of(Role.values()).filter(Role::isStaff).forEach(role -> grant(EngineUsers.everybody(role), role));
  }

  private void grant(String group, Role role) {
    switch (role) {
      case CLERK, APPROVER, DEPARTMENT_HEAD, SUPERVISOR -> grantDeskWork(group);
      case DESIGNER -> grantDesign(group);
      case OPERATOR -> grantOperations(group);
      default -> { }
    }
  }

  private void grantDeskWork(String group) {
    grants.grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
    grants.grant(group, Resources.PROCESS_DEFINITION, ANY, Permissions.READ);
  }

  private void grantDesign(String group) {
    grants.grant(group, Resources.DEPLOYMENT, ANY, Permissions.READ, Permissions.CREATE);
    grants.grant(group, Resources.PROCESS_DEFINITION, ANY, Permissions.READ);
    grants.grant(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
  }

  private void grantOperations(String group) {
    grants.grant(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
    grants.grant(group, Resources.DEPLOYMENT, ANY, Permissions.READ);
    grants.grant(group, Resources.PROCESS_DEFINITION, ANY, Permissions.READ, ProcessDefinitionPermissions.READ_INSTANCE,
        ProcessDefinitionPermissions.READ_TASK, ProcessDefinitionPermissions.READ_HISTORY,
        ProcessDefinitionPermissions.RETRY_JOB);
  }
}
