package onewindow.cases;

import java.util.List;
import onewindow.forms.LocalizedText;

/**
 * One finding as its service states it, with the examples that show it.
 *
 * @param needed whether a case is approved by rules only if this is found
 * @param otherwise what is told when it is needed and was not found, or null
 * @param source where a value comes from that the city has yet to confirm, or null
 */
public record StatedRule(
    Finding finding, boolean needed, LocalizedText otherwise, String source, List<Shown> examples) {

  /** One example in which the finding is told, or in which approval lacks it ({@code lacking}). */
  public record Shown(String name, Ruling.Outcome outcome, boolean lacking, List<Difference> differences) {}

  /**
   * What an example has otherwise than the base case.
   *
   * @param field null where a question was not answered at all
   * @param base null where the base case has nothing
   * @param instead null where the example has nothing
   */
  public record Difference(Part part, String question, String field, Object base, Object instead) {}

  /** Where a difference lies; only {@code ANSWER} has a question. */
  public enum Part { TODAY, APPLICATION, ANSWER, UPLOADED, COMMITTED, CONFIRMED, FALSE_COMMITMENT, SETTLED }
}
