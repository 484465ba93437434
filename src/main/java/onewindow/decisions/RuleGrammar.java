package onewindow.decisions;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** What a rule may be: a condition, and exactly one finding that it adds. */
final class RuleGrammar {

  private static final Pattern CONSEQUENCE =
      Pattern.compile("\\s*findings\\.add\\(\"([a-z0-9]+(?:-[a-z0-9]+)*)\"\\);\\s*");

  private RuleGrammar() {}

  /** @throws NotAllowed if the rule is or does anything else */
  static void check(RuleDescr rule, Condition condition) {
    if (rule.getClass() != RuleDescr.class) {
      throw new NotAllowed("only rules are allowed, no query");
    }
    if (rule.hasParent() || !rule.getAnnotations().isEmpty() || rule.getUnit() != null) {
      throw new NotAllowed("a rule may neither extend another nor carry an annotation");
    }
    rule.getAttributes().values().forEach(RuleGrammar::attribute);
    condition.check(rule.getLhs());
    if (code(rule).isEmpty()) {
      throw new NotAllowed("the consequence must be exactly findings.add(\"code\"); and nothing else, not "
          + String.valueOf(rule.getConsequence()).strip());
    }
  }

  /** The code of the finding that the rule adds; empty if it does anything else. */
  static Optional<String> code(RuleDescr rule) {
    Matcher matcher = CONSEQUENCE.matcher(String.valueOf(rule.getConsequence()));
    return matcher.matches() && rule.getNamedConsequences().isEmpty()
        ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static void attribute(AttributeDescr attribute) {
    if (!attribute.getName().equals("salience") || !attribute.getValue().matches("-?\\d{1,6}")) {
      throw new NotAllowed("attribute " + attribute.getName() + " " + attribute.getValue()
          + " is not allowed, only salience with a number");
    }
  }
}
