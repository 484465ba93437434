package onewindow.engine;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import onewindow.access.PermissionTable;
import onewindow.access.PermissionTable.EngineRow;
import onewindow.access.PermissionTable.Grant;
import onewindow.access.Role;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Grants everybody of a role what the table of permissions says. Tasks are granted one by one, to their candidate groups.
 */
@Component
class StaffAuthorizations {

  private final List<EngineRow> rows;
  private final Grants grants;

  StaffAuthorizations(PermissionTable table, Grants grants) {
    this.rows = table.engine();
    this.grants = grants;
    rows.stream().flatMap(row -> row.grants().stream()).forEach(StaffAuthorizations::permissions);
  }

  @EventListener(ApplicationStartedEvent.class)
  void grantAll() {
    Stream.of(Role.values()).filter(Role::isStaff).forEach(this::grant);
  }

  private void grant(Role role) {
    String group = EngineUsers.everybody(role);
    rows.stream().filter(row -> row.who().stream().anyMatch(who -> who.is(role)))
        .flatMap(row -> row.grants().stream())
        .forEach(each -> grants.grant(
            group, resource(each), Objects.requireNonNullElse(each.id(), ANY), permissions(each)));
  }

  private static Resource resource(Grant grant) {
    return Resources.valueOf(constant(grant.resource()));
  }

  /** @throws IllegalArgumentException for a permission that the engine does not know */
  private static Permission[] permissions(Grant grant) {
    return grant.may().stream().map(name -> permission(resource(grant), constant(name))).toArray(Permission[]::new);
  }

  private static Permission permission(Resource resource, String name) {
    return Stream.<Permission>concat(Stream.of(Permissions.values()), Stream.of(ProcessDefinitionPermissions.values()))
        .filter(known -> known.getName().equals(name) && Stream.of(known.getTypes()).anyMatch(resource::equals))
        .findFirst().orElseThrow(() -> new IllegalArgumentException(
            "The table of permissions grants " + name + " on " + resource + ", which the engine does not know"));
  }

  private static String constant(String name) {
    return name.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
