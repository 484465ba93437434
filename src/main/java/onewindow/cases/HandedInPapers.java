package onewindow.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;
import org.springframework.stereotype.Component;

/** Takes the papers that somebody was asked for: all of them at once, or none. */
@Component
class HandedInPapers {

  private static final LocalizedText EXPECTED =
      new LocalizedText("至少一份文件：补正材料须一次交齐", "at least one file: everything is supplied at once");
  private static final LocalizedText FOUND = new LocalizedText("没有文件", "no file");
  private final Uploads uploads;

  HandedInPapers(Uploads uploads) {
    this.uploads = uploads;
  }

  /**
   * Gives the case its papers.
   *
   * @param materials what was asked for
   * @param handedIn staged files by material
   * @return why nothing was taken; empty if all of it was
   */
  Optional<PartyAnswer> refusal(
      String caseNumber, String idNumber, List<String> materials, Map<String, List<String>> handedIn) {
    List<FieldProblem> missing = materials.stream()
        .filter(material -> handedIn.getOrDefault(material, List.of()).isEmpty())
        .map(material -> new FieldProblem(material, EXPECTED, FOUND)).toList();
    List<FieldProblem> problems = missing.isEmpty() ? uploads.attach(caseNumber, idNumber, handedIn) : missing;
    return problems.isEmpty() ? Optional.empty() : Optional.of(new PartyAnswer.Incomplete(problems));
  }
}
