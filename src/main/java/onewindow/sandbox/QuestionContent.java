package onewindow.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How one question is answered from the registers.
 *
 * @param needs look-up that must have found something, or the question is refused; null where nothing is needed
 * @param command null when the question changes nothing
 */
record QuestionContent(
    Map<String, Presence> parameters, Map<String, LookUp> lookUps, Map<String, Term> answer, String needs,
    Command command) {

  /** Whether a parameter has to be given. */
  enum Presence { required, optional }

  /**
   * What the register insists on before it makes an entry.
   *
   * @param once parameter whose value may be entered once only
   */
  record Command(String once) {}

  /** Runs the look-ups; the scope then knows what was found. */
  void look(Scope scope, Map<String, ? extends Table> tables) {
    lookUps.forEach((name, lookUp) -> scope.look(name, lookUp, tables));
  }

  Map<String, Object> answer(Scope scope) {
    Map<String, Object> answered = new LinkedHashMap<>();
    answer.forEach((field, term) -> {
      Object value = term.in(scope);
      if (value != null) {
        answered.put(field, value);
      }
    });
    return answered;
  }
}
