package onewindow.access;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody is to the platform. */
public enum Role {
  CITIZEN, CLERK, APPROVER, DEPARTMENT_HEAD, SUPERVISOR, DESIGNER, OPERATOR, AUDITOR, ADMIN;

  /** Everybody but citizens works for the city. */
  public boolean isStaff() {
    return this != CITIZEN;
  }

  /** The name in settings, tokens and groups, such as {@code department-head}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Role> of(String word) {
    return Stream.of(values()).filter(role -> role.word().equals(word)).findFirst();
  }
}
