package onewindow.portal;

import java.util.Locale;
import java.util.Objects;
import onewindow.access.Account;
import onewindow.cases.CaseDeadlines;
import onewindow.cases.CaseExtensions;
import onewindow.cases.CaseRecord;
import onewindow.cases.CaseRecords;
import onewindow.cases.CommitmentRequests;
import onewindow.cases.PartyAnswer;
import onewindow.cases.PartyRequests;
import onewindow.cases.ResultReading;
import onewindow.cases.WithdrawalReason;
import onewindow.catalog.Service;
import onewindow.catalog.Services;
import onewindow.privacy.Audience;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One case of the person who is signed in, and what they can do with it; it follows the case until that has ended. */
@Page
class CasePage {

  private final CaseRecords records;
  private final Services services;
  private final CaseViews views;
  private final PartyRequests requests;
  private final CommitmentRequests commitments;
  private final UploadForm uploads;
  private final ResultReading reading;
  private final CaseDeadlines deadlines;
  private final RatingViews ratings;
  private final CaseExtensions extensions;
  private final CaseTexts texts;

  CasePage(CaseRecords records, Services services, CaseViews views, PartyRequests requests,
      CommitmentRequests commitments, UploadForm uploads, ResultReading reading, CaseDeadlines deadlines,
      RatingViews ratings, CaseExtensions extensions, CaseTexts texts) {
    this.texts = texts;
    this.extensions = extensions;
    this.ratings = ratings;
    this.deadlines = deadlines;
    this.reading = reading;
    this.uploads = uploads;
    this.requests = requests;
    this.commitments = commitments;
    this.records = records;
    this.services = services;
    this.views = views;
  }

  @GetMapping("/cases/{number}")
  String show(@PathVariable String number, @ModelAttribute("account") Account account, Locale locale, Model model) {
    describe(record(number, account), account, locale, model);
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
    describe(record, account, locale, model);
    model.addAttribute("changed", true);
    return "case :: progress";
  }

  @PostMapping("/cases/{number}/confirmation")
  String confirm(@PathVariable String number, @ModelAttribute("account") Account account, RedirectAttributes after) {
    return done(requests.confirm(number, account.idNumber()), "confirmed", number, after);
  }

  @PostMapping("/cases/{number}/withdrawal")
  String withdraw(@PathVariable String number, @RequestParam(required = false) WithdrawalReason reason,
      @ModelAttribute("account") Account account, RedirectAttributes after) {
    return done(requests.withdraw(number, account.idNumber(),
        Objects.requireNonNullElse(reason, WithdrawalReason.OTHER)), "withdrawn", number, after);
  }

  @PostMapping("/cases/{number}/report")
  String report(@PathVariable String number, @ModelAttribute("account") Account account, RedirectAttributes after) {
    return done(requests.report(number, account.idNumber()), "reported", number, after);
  }

  @PostMapping("/cases/{number}/commitment-withdrawal")
  String withdrawCommitment(
      @PathVariable String number, @ModelAttribute("account") Account account, RedirectAttributes after) {
    return done(commitments.takeBack(number, account.idNumber()), "commitment-withdrawn", number, after);
  }

  static String done(PartyAnswer answer, String what, String number, RedirectAttributes after) {
    if (answer instanceof PartyAnswer.NotThere) {
      throw new NotThere("case");
    }
    if (answer instanceof PartyAnswer.Refused refused) {
      after.addFlashAttribute("refused", refused.problems().get(0));
    } else if (answer instanceof PartyAnswer.Incomplete incomplete) {
      after.addFlashAttribute("refused", incomplete.problems().get(0));
    } else {
      after.addFlashAttribute("done", what);
    }
    return "redirect:/cases/" + number;
  }

  private void describe(CaseRecord record, Account account, Locale locale, Model model) {
    Service service = services.version(record.serviceVersion());
    model.addAttribute("uploads", uploads.of(service, locale));
    model.addAttribute("now", WhatNow.of(record, service, account, locale));
    model.addAttribute("service", service);
    model.addAttribute("view", views.of(record, service, Audience.PARTY, locale));
    model.addAttribute("rating", ratings.of(record, account, locale));
    model.addAttribute("limits", LimitLine.of(deadlines, record, locale));
    model.addAttribute("withdrawals", texts.withdrawals(locale));
    model.addAttribute("extension", extensions.of(record.summary().caseNumber()).orElse(null));
  }

  private CaseRecord record(String number, Account account) {
    return records.ofPerson(number, account.idNumber()).map(found -> reading.opened(found, account.idNumber()))
        .orElseThrow(() -> new NotThere("case"));
  }
}
