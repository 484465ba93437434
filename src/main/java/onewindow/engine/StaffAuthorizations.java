package onewindow.engine;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.List;
import onewindow.access.Account;
import onewindow.access.Accounts;
import onewindow.access.Role;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What each group of staff may do in the engine. Tasks are granted one by one, to their candidate groups. */
@Component
class StaffAuthorizations {

  private final Accounts accounts;
  private final AuthorizationService authorizations;

  StaffAuthorizations(Accounts accounts, AuthorizationService authorizations) {
    this.accounts = accounts;
    this.authorizations = authorizations;
  }

  @EventListener(ApplicationStartedEvent.class)
  void grantAll() {
    for (Account account : EngineUsers.staff(accounts)) {
      account.groups().forEach(group -> account.roles().forEach(role -> grant(group, role)));
    }
  }

  private void grant(String group, Role role) {
    switch (role) {
      case CLERK, APPROVER, DEPARTMENT_HEAD -> grantDeskWork(group);
      case DESIGNER -> grantDesign(group);
      case OPERATOR -> grantOperations(group);
      default -> { }
    }
  }

  private void grantDeskWork(String group) {
    grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
    grant(group, Resources.PROCESS_DEFINITION, ANY, Permissions.READ);
  }

  private void grantDesign(String group) {
    grant(group, Resources.DEPLOYMENT, ANY, Permissions.READ, Permissions.CREATE);
    grant(group, Resources.PROCESS_DEFINITION, ANY, Permissions.READ);
    grant(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
  }

  private void grantOperations(String group) {
    grant(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
    grant(group, Resources.DEPLOYMENT, ANY, Permissions.READ);
    grant(group, Resources.PROCESS_DEFINITION, ANY, Permissions.READ, ProcessDefinitionPermissions.READ_INSTANCE,
        ProcessDefinitionPermissions.READ_TASK, ProcessDefinitionPermissions.READ_HISTORY,
        ProcessDefinitionPermissions.RETRY_JOB);
  }

  private void grant(String group, Resource resource, String id, Permission... permissions) {
    Authorization grant = authorizations.createAuthorizationQuery().authorizationType(AUTH_TYPE_GRANT)
        .groupIdIn(group).resourceType(resource).resourceId(id).singleResult();
    if (grant == null) {
      grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
      grant.setGroupId(group);
      grant.setResource(resource);
      grant.setResourceId(id);
    }
    List.of(permissions).forEach(grant::addPermission);
    authorizations.saveAuthorization(grant);
  }
}
