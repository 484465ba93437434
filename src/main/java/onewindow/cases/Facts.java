package onewindow.cases;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What the rules are told: the day, the application's fields, and each department's answer by route id. A question
 * without an entry is unknown.
 *
 * @param uploaded materials that a file was handed in for
 * @param committed materials that the applicant makes a commitment for instead
 * @param confirmed roles of the parties who have confirmed the application themselves
 * @param untrue roles of the parties who have made a false commitment before and not repaired it
 * @param settled contradictions of departments that a clerk has settled, by the finding that told them
 */
public record Facts(LocalDate today, Map<String, Object> application, Map<String, Map<String, Object>> answers,
    Set<String> uploaded, Set<String> committed, Set<String> confirmed, Set<String> untrue, Map<String, Settled> settled) {

  /** Nothing handed in beside the form, nobody but the applicant heard. */
  public Facts(LocalDate today, Map<String, Object> application, Map<String, Map<String, Object>> answers) {
    this(today, application, answers, Set.of(), Set.of(), Set.of(), Set.of(), Map.of());
  }

  /**
   * What a clerk stated of two answers that cannot both be true.
   *
   * @param source which of them holds, {@code department.question.field}
   * @param said what each source had said; the statement holds as long as they say so
   */
  public record Settled(String source, String because, String by, Map<String, String> said) {}

  /** The same case with other answers of the departments. */
  public Facts with(Map<String, Map<String, Object>> otherAnswers) {
    return new Facts(today, application, otherAnswers, uploaded, committed, confirmed, untrue, settled);
  }
}
