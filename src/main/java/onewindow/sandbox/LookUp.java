package onewindow.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One search in a register, or in what a command has entered.
 *
 * @param where maps its columns to the values they must have
 */
record LookUp(String in, Map<String, Term> where) {

  Map<String, Object> wanted(Scope scope) {
    Map<String, Object> wanted = new LinkedHashMap<>();
    where.forEach((column, term) -> {
      Object value = term.in(scope);
      if (value != null) {
        wanted.put(column, value);
      }
    });
    return wanted;
  }
}
