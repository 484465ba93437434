package onewindow.forms;

import java.util.Map;

/** Port: evaluates a form's FEEL condition on the server. */
public interface FormConditions {

  /**
   * @param expression FEEL, without the leading {@code =}
   * @return whether the condition holds; a condition on a field that was not answered does not
   */
  boolean holds(String expression, Map<String, Object> answers);
}
