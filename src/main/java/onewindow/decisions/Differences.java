package onewindow.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import onewindow.cases.Facts;
import onewindow.cases.StatedRule.Difference;
import onewindow.cases.StatedRule.Part;

/** What one case has otherwise than another. */
final class Differences {

  private final List<Difference> found = new ArrayList<>();

  private Differences() {}

  static List<Difference> between(Facts base, Facts other) {
    Differences differences = new Differences();
    differences.value(Part.TODAY, null, "date", base.today(), other.today());
    differences.fields(Part.APPLICATION, null, base.application(), other.application());
    all(base.answers().keySet(), other.answers().keySet()).forEach(question ->
        differences.answer(question, base.answers().get(question), other.answers().get(question)));
    differences.set(Part.UPLOADED, base.uploaded(), other.uploaded());
    differences.set(Part.COMMITTED, base.committed(), other.committed());
    differences.set(Part.CONFIRMED, base.confirmed(), other.confirmed());
    differences.set(Part.FALSE_COMMITMENT, base.untrue(), other.untrue());
    all(base.settled().keySet(), other.settled().keySet()).forEach(finding -> differences.value(Part.SETTLED, null,
        finding, source(base, finding), source(other, finding)));
    return List.copyOf(differences.found);
  }

  private static String source(Facts facts, String finding) {
    return facts.settled().containsKey(finding) ? facts.settled().get(finding).source() : null;
  }

  private void answer(String question, Map<String, Object> base, Map<String, Object> other) {
    if (other == null) {
      found.add(new Difference(Part.ANSWER, question, null, null, null));
    } else {
      fields(Part.ANSWER, question, base == null ? Map.of() : base, other);
    }
  }

  private void fields(Part part, String question, Map<String, Object> base, Map<String, Object> other) {
    all(base.keySet(), other.keySet())
        .forEach(field -> value(part, question, field, base.get(field), other.get(field)));
  }

  private void set(Part part, Set<String> base, Set<String> other) {
    all(base, other).forEach(name -> value(part, null, name, base.contains(name) ? name : null,
        other.contains(name) ? name : null));
  }

  private void value(Part part, String question, String field, Object base, Object other) {
    if (!Objects.equals(base, other)) {
      found.add(new Difference(part, question, field, base, other));
    }
  }

  private static Set<String> all(Set<String> some, Set<String> others) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }
}
