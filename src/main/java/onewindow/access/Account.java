package onewindow.access;

import java.util.List;
import java.util.Set;

/**
 * Somebody who may sign in.
 *
 * @param idNumber verified ID number
 * @param groups {@code department.role}, such as {@code public-security.clerk}; empty for citizens
 */
public record Account(String username, String name, String idNumber, Set<Role> roles, List<String> groups) {

  public boolean isStaff() {
    return roles.stream().anyMatch(Role::isStaff);
  }

  /** Whether they may take applications for others. */
  public boolean isClerk() {
    return roles.contains(Role.CLERK);
  }

  /** Whether they answer for what a department decides. */
  public boolean isDepartmentHead() {
    return roles.contains(Role.DEPARTMENT_HEAD);
  }

  /** Whether they keep the product running. */
  public boolean isOperator() {
    return roles.contains(Role.OPERATOR);
  }

  /** Whether they look after how departments work. */
  public boolean isSupervisor() {
    return roles.contains(Role.SUPERVISOR);
  }

  /** Whether they look through the audit records. */
  public boolean isAuditor() {
    return roles.contains(Role.AUDITOR);
  }

  /** Without the ID number: accounts find their way into logs. */
  @Override
  public String toString() {
    return "Account[" + username + "]";
  }
}
