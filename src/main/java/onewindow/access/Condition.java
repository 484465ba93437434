package onewindow.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/** What must hold beside a role; the code behind the request sees to it, in its queries where it lists. */
public enum Condition {
  OWN, OWN_TASK, OWN_DEPARTMENT, OWN_INTAKE, OWN_OFFICE, SIGNED, ENGINE;

  /** @throws IllegalArgumentException for a name that is none */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Condition of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
