package onewindow.decisions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How the facts are called in rules. */
final class FactName {

  static final String TODAY = "Today";
  static final String APPLICATION = "Application";
  static final String UPLOADED = "Uploaded";
  static final String COMMITTED = "Committed";
  static final String CONFIRMED = "Confirmed";
  static final String FALSE_COMMITMENT = "FalseCommitment";
  static final String PARAMETER = "Parameter";
  static final String SETTLED = "Settled";

  /** The facts that the platform itself gives, and their fields; {@link #APPLICATION} has the form's. */
  static final Map<String, Set<String>> OF_THE_PLATFORM = Map.of(TODAY, Set.of("date"),
      UPLOADED, Set.of("material"), COMMITTED, Set.of("material"), CONFIRMED, Set.of("role"),
      FALSE_COMMITMENT, Set.of("role"), PARAMETER, Set.of("name", "value"),
      SETTLED, Set.of("finding", "source"));

  private FactName() {}

  /**
   * The fact of a question: {@code BirthCertificate} for {@code health-commission.birth-certificate}. Where that name
   * is taken, the department stands before it: {@code CreditRecord} for {@code credit.record}.
   */
  static List<String> candidates(String question) {
    String[] segments = question.split("\\.");
    return List.of(pascal(segments[segments.length - 1]), pascal(question));
  }

  private static String pascal(String text) {
    return Arrays.stream(text.split("[.-]")).filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }
}
