package onewindow.decisions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import onewindow.cases.Facts;
import onewindow.catalog.ServiceFolder;
import onewindow.forms.LocalizedText;

/**
 * {@code parameters.yaml}: figures of the law that change with time, each with its basis and the days it is in force.
 *
 * @param on form field with the day whose figures count; without it, or while it is unanswered, today's do
 */
record Parameters(String on, LinkedHashMap<String, List<Value>> parameters) {

  static final String FILE = "rules/parameters.yaml";

  /**
   * A figure from one day until the day before the next one's.
   *
   * @param source where a value comes from that the city has yet to confirm
   */
  record Value(LocalDate from, BigDecimal value, LocalizedText basis, Boolean confirmed, String source) {

    // 1e999999999 is a short text and, written out in fen, a gigabyte
    private static final int MOST_DIGITS = 15;

    Value {
      if (value != null && (value.scale() > MOST_DIGITS || value.precision() - value.scale() > MOST_DIGITS)) {
        throw new IllegalArgumentException("a value has at most " + MOST_DIGITS + " digits before the point and "
            + MOST_DIGITS + " behind it");
      }
    }
  }

  Parameters {
    parameters = parameters == null ? new LinkedHashMap<>() : parameters;
  }

  /** @throws IllegalArgumentException if the file cannot be read; the message says where */
  static Parameters of(ServiceFolder folder) {
    return folder.find(FILE).map(text -> StrictYaml.read(text, Parameters.class))
        .orElse(new Parameters(null, null));
  }

  /** The figures that count for this case; one that was not in force yet is not there. */
  Map<String, Value> inForce(Facts facts) {
    LocalDate day = day(facts);
    Map<String, Value> inForce = new TreeMap<>();
    parameters.forEach((name, values) -> on(day, values).ifPresent(value -> inForce.put(name, value)));
    return inForce;
  }

  private LocalDate day(Facts facts) {
    Object given = on == null ? null : facts.application().get(on);
    return given == null || given.toString().isBlank() ? facts.today() : LocalDate.parse(given.toString());
  }

  private static Optional<Value> on(LocalDate day, List<Value> values) {
    return values.stream().filter(value -> !value.from().isAfter(day)).max(Comparator.comparing(Value::from));
  }
}
