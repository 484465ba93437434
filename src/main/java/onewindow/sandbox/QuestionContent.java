package onewindow.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How one question is answered from the registers.
 *
 * @param command null when the question changes nothing
 */
record QuestionContent(
    Map<String, Presence> parameters, Map<String, LookUp> lookUps, Map<String, Term> answer, Command command) {

  /** Whether a parameter has to be given. */
  enum Presence { required, optional }

  /**
   * What the register insists on before it makes an entry.
   *
   * @param needs look-up that must have found something
   * @param once parameter whose value may be entered once only
   */
  record Command(String needs, String once) {}

  /** Runs the look-ups; the scope then knows what was found. */
  void look(Scope scope, Map<String, Register> registers) {
    lookUps.forEach((name, lookUp) -> scope.look(name, lookUp, registers));
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
