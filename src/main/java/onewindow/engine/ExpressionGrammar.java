package onewindow.engine;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The whole language of expressions: what is not here cannot be said, in a process or in a Tasklist filter. */
final class ExpressionGrammar {

  static final String ALLOWED = "Allowed as the whole text are ${caseNumber}, ${activity == 'outcome'},"
      + " ${activity != 'outcome'}, ${bean.method(caseNumber)}, ${bean.method(caseNumber, 'department.question')},"
      + " ${bean.method(caseNumber, 'stop')}, ${appointments.method(bookingNumber)} and,"
      + " in filters, ${currentUser()},"
      + " ${currentUserGroups()}, ${now()}.";

  private static final String NAME = "([A-Za-z][A-Za-z0-9_-]*)";

  private static final List<Form> FORMS = List.of(
      new Form("caseNumber", match -> new Variable("caseNumber")),
      new Form(NAME + "\\s*(==|!=)\\s*'([A-Za-z0-9_-]+)'",
          match -> new Comparison(match.group(1), match.group(2).equals("=="), match.group(3))),
      new Form("(appointments)\\." + NAME + "\\(\\s*bookingNumber\\s*\\)",
          match -> new ProcessCall(match.group(1), match.group(2), null)),
      new Form("(?!appointments\\.)" + NAME + "\\." + NAME + "\\(\\s*caseNumber\\s*\\)",
          match -> new ProcessCall(match.group(1), match.group(2), null)),
      new Form(NAME + "\\." + NAME + "\\(\\s*caseNumber\\s*,\\s*'([a-z][a-z0-9-]*(?:\\.[a-z][a-z0-9-]*)?)'\\s*\\)",
          match -> new ProcessCall(match.group(1), match.group(2), match.group(3))),
      new Form("(currentUser|currentUserGroups|now)\\(\\s*\\)", match -> new FilterFunction(match.group(1))));

  private ExpressionGrammar() {}

  /** What a text means. */
  sealed interface Term permits Text, Variable, Comparison, ProcessCall, FilterFunction {}

  /** Plain text that stands for itself. */
  record Text(String text) implements Term {}

  /** The case number, the only variable that may be read. */
  record Variable(String name) implements Term {}

  /** Whether an activity's outcome is the literal, or is not. */
  record Comparison(String variable, boolean equal, String literal) implements Term {}

  /** A call of the process API, always with the case number, and with the id of a question, or the name of a stop, where that is given. */
  record ProcessCall(String bean, String method, String question) implements Term {}

  /** What a stored Tasklist filter may ask for. */
  record FilterFunction(String name) implements Term {}

  /** @throws ExpressionRefused if the text holds anything but plain text or one whole expression of the grammar */
  static Term parse(String text) {
    if (isPlain(text)) {
      return new Text(text);
    }
    return FORMS.stream().map(form -> form.read(text)).filter(Objects::nonNull).findFirst()
        .orElseThrow(() -> new ExpressionRefused(text));
  }

  static boolean isPlain(String text) {
    return !text.contains("${") && !text.contains("#{");
  }

  private record Form(Pattern pattern, Function<MatchResult, Term> meaning) {

    Form(String inside, Function<MatchResult, Term> meaning) {
      this(Pattern.compile("[$#]\\{\\s*" + inside + "\\s*}"), meaning);
    }

    Term read(String text) {
      Matcher matcher = pattern.matcher(text.strip());
      return matcher.matches() ? meaning.apply(matcher.toMatchResult()) : null;
    }
  }
}
