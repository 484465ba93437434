package onewindow.portal;

import java.util.List;
import onewindow.cases.Finding;
import onewindow.cases.StatedRule;

/** The rules that do the same thing to a case. */
record RuleGroup(Deed deed, List<Rule> rules) {

  /** What rules do, in the order in which the page tells it. */
  enum Deed {
    NEEDED, SUPPORTS, BARS, CONTRADICTS, AWAITS, NEEDS_REVIEW, REJECT_INPUT, MISSING, MATERIAL, CHARGE, NOTES;

    static Deed of(StatedRule rule) {
      return rule.needed() ? NEEDED : valueOf(rule.finding().effect().name());
    }
  }

  /** One rule; {@code subject} is the material or the form field that it speaks of, or null. */
  record Rule(StatedRule stated, String subject, List<Example> examples) {

    Rule {
      examples = List.copyOf(examples);
    }

    /** The word for how a material comes in, or null. */
    public Finding.Provision provision() {
      return stated.finding().provision();
    }
  }

  /** One example in the reader's language. */
  record Example(String name, StatedRule.Shown shown, List<Change> changes) {}

  /**
   * What an example has otherwise than the base case; {@code before} or {@code after} is null where there is nothing.
   *
   * @param part the word for where it lies, where {@code what} does not say it
   */
  record Change(StatedRule.Part part, String what, String before, String after, boolean unanswered) {}
}
