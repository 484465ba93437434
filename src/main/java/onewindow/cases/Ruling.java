package onewindow.cases;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the rules say about a case: the outcome and every finding behind it.
 *
 * @param ruleSet digest of the rule set that spoke
 * @param charges what is to be paid, line by line
 */
public record Ruling(Outcome outcome, List<Finding> findings, String ruleSet, List<Charge> charges) {

  /** A ruling that was kept before there were charges has none. */
  public Ruling {
    charges = charges == null ? List.of() : charges;
  }

  public Ruling(Outcome outcome, List<Finding> findings, String ruleSet) {
    this(outcome, findings, ruleSet, List.of());
  }

  Ruling as(Outcome another) {
    return new Ruling(another, findings, ruleSet, charges);
  }

  Ruling by(String person, Outcome decided) {
    return new Ruling(decided, findings, person, charges);
  }

  /** What speaks against every approval, a person's too. */
  public List<Finding> obstacles() {
    return findings.stream().filter(finding -> finding.effect().forbidsApproval()).toList();
  }

  /** Whether anybody may approve. An amount that nobody knows is not zero. */
  public boolean isApprovable() {
    return obstacles().isEmpty() && charges.stream().allMatch(charge -> charge.amount() != null);
  }

  /** What is to be paid in all, as far as it is known. */
  public BigDecimal total() {
    return charges.stream().map(Charge::amount).filter(java.util.Objects::nonNull)
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  /** What a decision can be. The rules approve, ask for materials or for review; a person approves or refuses. */
  public enum Outcome {
    APPROVED, SUPPLEMENT, REVIEW, REFUSED, ACCEPTED, NOT_ACCEPTED;

    /** The word that a process gateway reads. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
