package onewindow.portal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import onewindow.access.Account;
import onewindow.cases.CaseDeadlines;
import onewindow.cases.CaseRecords;
import onewindow.cases.CaseStatus;
import onewindow.cases.CaseSummary;
import onewindow.ratings.RatingReading;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The cases of the person who is signed in. */
@Page
class MyCasesPage {

  private static final Set<CaseStatus> SUPPLY = Set.of(CaseStatus.ACCEPT_SUPPLEMENT, CaseStatus.REVIEW_SUPPLEMENT);

  private final CaseRecords records;
  private final CaseTexts texts;
  private final RatingReading ratings;
  private final CaseDeadlines deadlines;
  private final DraftLines drafts;

  MyCasesPage(CaseRecords records, CaseTexts texts, RatingReading ratings, CaseDeadlines deadlines,
      DraftLines drafts) {
    this.drafts = drafts;
    this.ratings = ratings;
    this.deadlines = deadlines;
    this.records = records;
    this.texts = texts;
  }

  @GetMapping("/cases")
  String show(@ModelAttribute("account") Account account, Locale locale, Model model) {
    List<CaseSummary> cases = records.allOfPerson(account.idNumber());
    model.addAttribute("drafts", drafts.of(account, locale));
    Set<String> rated = ratings.rated(cases.stream().map(CaseSummary::caseNumber).toList());
    model.addAttribute("rows", cases.stream()
        .map(summary -> row(summary, rated.contains(summary.caseNumber()), locale)).toList());
    return "cases";
  }

  private Row row(CaseSummary summary, boolean rated, Locale locale) {
    boolean ended = summary.status().isFinal();
    return new Row(texts.line(summary, locale), ShownTime.of(summary.submittedAt(), locale), ended && !rated,
        SUPPLY.contains(summary.status()),
        ended ? List.of() : LimitLine.of(deadlines.of(summary.caseNumber()), locale));
  }

  /**
   * One case in the list.
   *
   * @param toRate it has ended and nobody has said how it was
   * @param toSupply it waits for what its people have to supply
   * @param limits until when it is owed what, while it is open
   */
  record Row(CaseLine line, ShownTime submittedAt, boolean toRate, boolean toSupply, List<LimitLine> limits) {}
}
