package onewindow.sandbox;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the terms of one question can see: its parameters, what has been found so far, the day. */
final class Scope {

  private static final Pattern DAYS_AGO = Pattern.compile("(\\d+) days before today");

  private final Map<String, String> parameters;
  private final LocalDate today;
  private final IdNumbers idNumbers;
  private final Map<String, Finding> findings = new HashMap<>();

  /** @param record null when nothing was found */
  private record Finding(boolean asked, Map<String, Object> record) {}

  /** @param parameters every declared parameter; null where it was not given */
  Scope(Map<String, String> parameters, LocalDate today, IdNumbers idNumbers) {
    this.parameters = parameters;
    this.today = today;
    this.idNumbers = idNumbers;
  }

  void look(String name, LookUp lookUp, Map<String, ? extends Table> tables) {
    Map<String, Object> wanted = lookUp.wanted(this);
    Table table = known(tables, lookUp.in());
    boolean asked = !wanted.isEmpty();
    findings.put(name, new Finding(asked, asked ? table.find(wanted).orElse(null) : null));
  }

  String parameter(String name) {
    return known(parameters, name);
  }

  LocalDate today() {
    return today;
  }

  /** @return null when the look-up was not asked, for want of a condition */
  Boolean exists(String lookUp) {
    Finding finding = known(findings, lookUp);
    return finding.asked() ? finding.record() != null : null;
  }

  Object column(String lookUp, String name) {
    Finding finding = known(findings, lookUp);
    return finding.record() == null ? null : dated(finding.record().get(name));
  }

  String newIdNumber(String area, String birthDate, String sex) {
    return idNumbers.next(area, birthDate, sex);
  }

  String newNumber(String letters) {
    return idNumbers.next(letters);
  }

  private Object dated(Object value) {
    Matcher daysAgo = DAYS_AGO.matcher(String.valueOf(value));
    return daysAgo.matches() ? today.minusDays(Long.parseLong(daysAgo.group(1))).toString() : value;
  }

  // A misspelt name must not read as "no value".
  private static <T> T known(Map<String, T> values, String name) {
    if (!values.containsKey(name)) {
      throw new IllegalStateException("The registers' file names '" + name + "', but there is " + values.keySet());
    }
    return values.get(name);
  }
}
