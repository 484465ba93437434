package onewindow.decisions;

import java.util.Set;

/**
 * The grammar of one condition inside a pattern. Drools would hand the text to an expression language that can call any
 * class, so whatever this grammar does not know is refused.
 */
final class Expression {

  private static final Set<String> CALLS = Set.of("plusDays", "plusMonths", "plusYears", "minusDays", "minusMonths",
      "minusYears", "between", "substring", "startsWith");
  private static final Set<String> PROPERTIES =
      Set.of("birthDate", "male", "surname", "year", "monthValue", "dayOfMonth", "DAYS", "WEEKS", "MONTHS", "YEARS");
  private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=", "memberOf", "contains");
  private static final Set<String> LITERALS = Set.of("true", "false", "null");

  private final Tokens tokens;
  private final Set<String> fields;

  private Expression(String text, Set<String> fields) {
    this.tokens = new Tokens(text);
    this.fields = fields;
  }

  /**
   * @param fields the fields that the declared facts have
   * @throws NotAllowed if the condition says anything that rules may not say
   */
  static void check(String text, Set<String> fields) {
    new Expression(text, fields).constraint();
  }

  private void constraint() {
    if (tokens.isVariable() && tokens.secondIs(":")) {
      tokens.take();
      tokens.take();
    }
    either();
    tokens.expectEnd();
  }

  private void either() {
    do {
      both();
    } while (tokens.takeIf("||"));
  }

  private void both() {
    do {
      comparison();
    } while (tokens.takeIf("&&"));
  }

  private void comparison() {
    if (tokens.takeIf("!")) {
      parenthesis();
      return;
    }
    sum();
    boolean negated = tokens.takeIf("not");
    if (tokens.takeIf("in")) {
      arguments();
    } else if (tokens.takeAny(COMPARISONS)) {
      sum();
    } else if (negated) {
      throw tokens.unexpected();
    }
  }

  private void sum() {
    do {
      value();
    } while (tokens.takeAny(Set.of("+", "-", "*", "/", "%")));
  }

  private void value() {
    if (tokens.is("(")) {
      parenthesis();
    } else if (tokens.takeIf("-")) {
      tokens.takeNumber();
    } else if (tokens.isLiteral() || LITERALS.contains(tokens.peek())) {
      tokens.take();
    } else {
      path();
    }
  }

  private void path() {
    if (!tokens.isVariable() && !fields.contains(tokens.peek()) && !tokens.is("ChronoUnit")) {
      throw tokens.unexpected();
    }
    tokens.take();
    while (tokens.takeIf(".")) {
      if (tokens.secondIs("(")) {
        tokens.takeOneOf(CALLS);
        arguments();
      } else if (fields.contains(tokens.peek())) {
        tokens.take();
      } else {
        tokens.takeOneOf(PROPERTIES);
      }
    }
  }

  private void parenthesis() {
    tokens.expect("(");
    either();
    tokens.expect(")");
  }

  private void arguments() {
    tokens.expect("(");
    do {
      sum();
    } while (tokens.takeIf(","));
    tokens.expect(")");
  }
}
