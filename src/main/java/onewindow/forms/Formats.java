package onewindow.forms;

import java.util.Optional;

/** Checks texts that stand in no form against the national formats. */
public interface Formats {

  /**
   * @param field the name under which a problem is told
   * @param format its name, such as {@code id-number}
   * @param text null or empty where nothing was entered
   */
  Optional<FieldProblem> check(String field, String format, String text);

  /** What was found in a field, fit to be shown: its beginning, in quotation marks. */
  LocalizedText found(Object value);
}
