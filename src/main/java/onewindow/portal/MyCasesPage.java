package onewindow.portal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import onewindow.access.Account;
import onewindow.cases.CaseRecords;
import onewindow.cases.CaseSummary;
import onewindow.ratings.RatingReading;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The cases of the person who is signed in. */
@Page
class MyCasesPage {

  private final CaseRecords records;
  private final CaseTexts texts;
  private final RatingReading ratings;

  MyCasesPage(CaseRecords records, CaseTexts texts, RatingReading ratings) {
    this.ratings = ratings;
    this.records = records;
    this.texts = texts;
  }

  @GetMapping("/cases")
  String show(@ModelAttribute("account") Account account, Locale locale, Model model) {
    List<CaseSummary> cases = records.allOfPerson(account.idNumber());
    Set<String> rated = ratings.rated(cases.stream().map(CaseSummary::caseNumber).toList());
    model.addAttribute("rows", cases.stream().map(summary -> new Row(texts.line(summary, locale),
        ShownTime.of(summary.submittedAt(), locale),
        summary.status().isFinal() && !rated.contains(summary.caseNumber()))).toList());
    return "cases";
  }

  /** One case in the list; {@code toRate}: it has ended and nobody has said how it was. */
  record Row(CaseLine line, ShownTime submittedAt, boolean toRate) {}
}
