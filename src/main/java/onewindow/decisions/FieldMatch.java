package onewindow.decisions;

import java.util.Set;
import java.util.stream.Stream;

/** Compares a declared fact with what will be read into it. */
final class FieldMatch {

  private FieldMatch() {}

  static Stream<String> problems(String fact, Set<String> declared, String source, Set<String> given) {
    return Stream.concat(
        declared.stream().filter(field -> !given.contains(field)).sorted()
            .map(field -> "the fact " + fact + " declares '" + field + "', which " + source + " does not have"),
        given.stream().filter(field -> !declared.contains(field)).sorted()
            .map(field -> "the fact " + fact + " does not declare '" + field + "', which " + source + " has"));
  }
}
