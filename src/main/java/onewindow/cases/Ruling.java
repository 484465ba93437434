package onewindow.cases;

import java.util.List;

/**
 * What the rules say about a case: the outcome and every finding behind it.
 *
 * @param ruleSet digest of the rule set that spoke
 */
public record Ruling(Outcome outcome, List<Finding> findings, String ruleSet) {

  /** What a decision can be. The rules approve, ask for materials or for review; a person approves or refuses. */
  public enum Outcome {
    APPROVED, SUPPLEMENT, REVIEW, REFUSED;

    /** The word that a process gateway reads. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
