package onewindow.portal;

import java.util.Locale;
import onewindow.access.Account;
import onewindow.cases.CaseRecords;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The cases of the person who is signed in. */
@Page
class MyCasesPage {

  private final CaseRecords records;
  private final CaseTexts texts;

  MyCasesPage(CaseRecords records, CaseTexts texts) {
    this.records = records;
    this.texts = texts;
  }

  @GetMapping("/cases")
  String show(@ModelAttribute("account") Account account, Locale locale, Model model) {
    model.addAttribute("rows", records.allOfPerson(account.idNumber()).stream()
        .map(summary -> new Row(texts.line(summary, locale), ShownTime.of(summary.submittedAt(), locale))).toList());
    return "cases";
  }

  /** One case in the list. */
  record Row(CaseLine line, ShownTime submittedAt) {}
}
