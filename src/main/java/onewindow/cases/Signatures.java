package onewindow.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.catalog.ServiceDefinition.Party;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;
import org.springframework.stereotype.Component;

/** Checks the signatures that a clerk has noted: the applicant's among them, and nobody's whom the form does not name. */
@Component
class Signatures {

  /** The name under which what is wrong with them is told. */
  static final String FIELD = "signed";
  private static final LocalizedText APPLICANT = new LocalizedText("申请人", "applicant");

  /** @param applicants the parts of the person at the window; none where the form names nobody */
  List<FieldProblem> problems(List<Party> named, List<Party> applicants, Reception reception) {
    Set<String> roles = named.isEmpty() ? Set.of(Reception.APPLICANT)
        : named.stream().map(Party::role).collect(Collectors.toCollection(TreeSet::new));
    List<FieldProblem> problems = new ArrayList<>();
    Set<String> unnamed = new TreeSet<>(reception.signed());
    unnamed.removeAll(roles);
    if (!unnamed.isEmpty()) {
      problems.add(new FieldProblem(FIELD, new LocalizedText("表中所列人员的签名：" + String.join("、", roles),
          "signatures of the people whom the form names: " + String.join(", ", roles)), same(unnamed)));
    }
    Stream<String> needed = applicants.isEmpty() ? Stream.of(Reception.APPLICANT) : applicants.stream().map(Party::role);
    if (!needed.allMatch(reception.signed()::contains)) {
      problems.add(unsigned(applicants));
    }
    return problems;
  }

  private static FieldProblem unsigned(List<Party> applicants) {
    LocalizedText who = applicants.isEmpty() ? APPLICANT : applicants.get(0).title();
    return new FieldProblem(FIELD,
        new LocalizedText("窗口前的申请人（" + who.zh() + "）的签名", "the signature of the person at the window, the " + who.en()),
        new LocalizedText("没有该签名", "no such signature"));
  }

  private static LocalizedText same(Set<String> unnamed) {
    String text = unnamed.stream().limit(5).map(role -> role.substring(0, Math.min(role.length(), 20)))
        .collect(Collectors.joining(", "));
    return new LocalizedText(text, text);
  }
}
