package onewindow.decisions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import onewindow.cases.Facts;
import onewindow.catalog.ServiceFolder;

/** {@code examples.yaml}: cases that a lawyer can read, each told by what differs from the base. */
record ExampleTable(Case base, List<Case> examples) {

  static final String FILE = "rules/examples.yaml";

  /** In an example: not answered. */
  private static final String UNKNOWN = "unknown";

  /** One case as written; a part that is missing is as in the base. */
  record Case(String name, LocalDate today, Map<String, Object> application, Map<String, Object> answers,
      Set<String> uploaded, Set<String> committed, Set<String> confirmed, Set<String> falseCommitments,
      Map<String, String> settled, Expected expect) {}

  /**
   * What must come out, with codes that must be there and codes that must not.
   *
   * @param approvable whether anybody may approve it; null where that is not said
   * @param charges by item all that is to be paid; null where that is not said
   */
  record Expected(String outcome, List<String> findings, List<String> without, Boolean approvable,
      Map<String, BigDecimal> charges) {
    List<String> with() {
      return findings == null ? List.of() : findings;
    }

    List<String> never() {
      return without == null ? List.of() : without;
    }
  }

  /** @throws IllegalArgumentException if the file is missing or cannot be read; the message says why */
  static ExampleTable of(ServiceFolder folder) {
    String text = folder.find(FILE).orElseThrow(() -> new IllegalArgumentException("the file is missing"));
    ExampleTable table = StrictYaml.read(text, ExampleTable.class);
    if (table.base == null || table.base.today == null || table.examples == null || table.examples.isEmpty()) {
      throw new IllegalArgumentException("a base with a day (today) and at least one example were expected");
    }
    return table;
  }

  List<Example> all() {
    return examples.stream().map(this::complete).toList();
  }

  /** The case that all others are told by. */
  Facts baseFacts() {
    return facts(base);
  }

  private Example complete(Case example) {
    if (example.name == null || example.expect == null || example.expect.outcome == null) {
      throw new IllegalArgumentException("an example needs a name and what to expect: " + example);
    }
    return new Example(example.name, facts(example), example.expect);
  }

  private Facts facts(Case example) {
    LocalDate today = example.today == null ? base.today : example.today;
    Map<String, Map<String, Object>> answers = new TreeMap<>();
    merge(base.answers, example.answers).forEach((question, answer) -> answers.put(question, fields(answer)));
    return new Facts(today, merge(base.application, example.application), answers,
        either(example.uploaded, base.uploaded), either(example.committed, base.committed),
        either(example.confirmed, base.confirmed), either(example.falseCommitments, base.falseCommitments),
        settled(example.settled));
  }

  /** By finding, the source that was stated to hold. */
  private static Map<String, Facts.Settled> settled(Map<String, String> stated) {
    Map<String, Facts.Settled> settled = new TreeMap<>();
    if (stated != null) {
      stated.forEach((finding, source) -> settled.put(finding, new Facts.Settled(source, "", "", Map.of())));
    }
    return settled;
  }

  private static Set<String> either(Set<String> own, Set<String> base) {
    return own != null ? own : base != null ? base : Set.of();
  }

  private static Map<String, Object> merge(Map<String, Object> base, Map<String, Object> change) {
    Map<String, Object> merged = new TreeMap<>(base == null ? Map.of() : base);
    if (change != null) {
      change.forEach((key, value) -> merged.put(key,
          value instanceof Map ? merge(fields(merged.get(key)), fields(value)) : value));
    }
    merged.values().removeIf(UNKNOWN::equals);
    return merged;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> fields(Object answer) {
    if (answer != null && !(answer instanceof Map)) {
      throw new IllegalArgumentException("fields of an answer were expected, not " + answer);
    }
    return answer == null ? Map.of() : (Map<String, Object>) answer;
  }
}
