package onewindow.portal;

import java.util.Locale;
import onewindow.access.Account;
import onewindow.cases.CaseRecord;
import onewindow.cases.CaseRecords;
import onewindow.cases.ReadFor;
import onewindow.catalog.Service;
import onewindow.catalog.Services;
import onewindow.privacy.Audience;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The receipt that a clerk hands over for an application taken at the window; for the clerk who took it. */
@Page
class ReceiptPage {

  private final CaseRecords records;
  private final Services services;
  private final CaseViews views;

  ReceiptPage(CaseRecords records, Services services, CaseViews views) {
    this.records = records;
    this.services = services;
    this.views = views;
  }

  @GetMapping(CounterApi.RECEIPTS + "{number}")
  String show(@PathVariable String number, @ModelAttribute("account") Account account, Locale locale, Model model) {
    CaseRecord record = records.forStaff(number, ReadFor.RECEIPT)
        .filter(found -> account.username().equals(found.takenBy())).orElseThrow(() -> new NotThere("receipt"));
    Service service = services.version(record.serviceVersion());
    model.addAttribute("service", service);
    model.addAttribute("view", views.of(record, service, Audience.PARTY, locale));
    model.addAttribute("awaited", WhatNow.of(record, service, account, locale).awaited());
    return "receipt";
  }
}
