package onewindow.portal;

import java.util.List;
import java.util.Locale;
import onewindow.access.Account;
import onewindow.cases.CaseRecords;
import onewindow.cases.CaseStatus;
import onewindow.cases.CaseSummary;
import onewindow.catalog.Services;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The cases of the person who is signed in. */
@Page
class MyCasesPage {

  private final CaseRecords records;
  private final Services services;

  MyCasesPage(CaseRecords records, Services services) {
    this.records = records;
    this.services = services;
  }

  @GetMapping("/cases")
  String show(@ModelAttribute("account") Account account, Locale locale, Model model) {
    List<Row> rows = records.allOfPerson(account.idNumber()).stream().map(one -> row(one, locale)).toList();
    model.addAttribute("rows", rows);
    return "cases";
  }

  private Row row(CaseSummary summary, Locale locale) {
    String title = services.latest(summary.service())
        .map(service -> service.definition().title().in(locale)).orElse(summary.service());
    return new Row(summary.caseNumber(), title, summary.status(), ShownTime.of(summary.submittedAt(), locale));
  }

  /** One case in the list. */
  record Row(String number, String title, CaseStatus status, ShownTime submittedAt) {}
}
