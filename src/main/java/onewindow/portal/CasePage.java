package onewindow.portal;

import java.util.Locale;
import onewindow.access.Account;
import onewindow.cases.CaseRecord;
import onewindow.cases.CaseRecords;
import onewindow.catalog.Service;
import onewindow.catalog.Services;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One case of the person who is signed in; it follows the case by asking for what is new until the case has ended. */
@Page
class CasePage {

  private final CaseRecords records;
  private final Services services;
  private final CaseViews views;

  CasePage(CaseRecords records, Services services, CaseViews views) {
    this.records = records;
    this.services = services;
    this.views = views;
  }

  @GetMapping("/cases/{number}")
  String show(@PathVariable String number, @ModelAttribute("account") Account account, Locale locale, Model model) {
    describe(record(number, account), locale, model);
    return "case";
  }

  /** @return what changed since the state that the page shows, or 204: then nothing on the page is touched */
  @GetMapping("/cases/{number}/progress")
  Object progress(@PathVariable String number, @RequestParam(defaultValue = "") String seen,
      @ModelAttribute("account") Account account, Locale locale, Model model) {
    CaseRecord record = record(number, account);
    if (CaseView.state(record).equals(seen)) {
      return ResponseEntity.noContent().build();
    }
    describe(record, locale, model);
    model.addAttribute("changed", true);
    return "case :: progress";
  }

  private void describe(CaseRecord record, Locale locale, Model model) {
    Service service = services.version(record.serviceVersion());
    model.addAttribute("service", service);
    model.addAttribute("view", views.of(record, service, locale));
  }

  private CaseRecord record(String number, Account account) {
    return records.ofPerson(number, account.idNumber()).orElseThrow(() -> new NotThere("case"));
  }
}
