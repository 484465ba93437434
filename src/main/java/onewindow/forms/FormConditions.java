package onewindow.forms;

import java.util.Map;
import java.util.Set;

/** Port: evaluates a form's FEEL condition on the server. */
public interface FormConditions {

  /**
   * The fields that a condition speaks of.
   *
   * @param expression FEEL, without the leading {@code =}
   * @throws IllegalArgumentException if it is more than comparisons of fields with literals, and, or, not, brackets
   */
  Set<String> fieldsOf(String expression);

  /**
   * @param expressions FEEL, without the leading {@code =}
   * @return those that hold; about a field that was not answered {@code =} does not hold, {@code !=} does
   */
  Set<String> holding(Set<String> expressions, Map<String, Object> answers);
}
