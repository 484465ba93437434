package onewindow.portal;

import java.util.List;
import java.util.Locale;
import onewindow.access.Account;
import onewindow.cases.CaseRecord;
import onewindow.cases.CaseStatus;
import onewindow.cases.Commitment;
import onewindow.cases.CommitmentCheck;
import onewindow.cases.PartyState;
import onewindow.cases.Supplement;
import onewindow.catalog.Service;
import onewindow.catalog.ServiceDefinition.Party;

/**
 * What a case waits for, and what its reader can do about it.
 *
 * @param toConfirm whether this reader's confirmation is awaited
 * @param awaited titles of the others whose confirmation is awaited
 * @param supplement what is to be supplied, or null
 * @param mayWithdraw whether this reader can take the application back
 * @param mayWithdrawCommitment whether this reader can take back the commitment they made
 */
record WhatNow(boolean toConfirm, List<String> awaited, Missing supplement, boolean mayWithdraw,
    boolean mayWithdrawCommitment) {

  /**
   * A notice of what is missing, and the last day for it.
   *
   * @param kind supplement before the decision, or correction of a commitment after it
   */
  record Missing(String kind, ShownTime due, boolean again, List<Item> items) {}

  /** One missing material. */
  record Item(String material, String title, String reason) {}

  static WhatNow of(CaseRecord record, Service service, Account reader, Locale locale) {
    String role = role(record, service, reader);
    List<PartyState> open = service.definition().confirmation() == null
        || record.summary().status() != CaseStatus.SUBMITTED ? List.of()
        : record.parties().stream().filter(party -> !party.isConfirmed()).toList();
    return new WhatNow(open.stream().anyMatch(party -> party.role().equals(role)),
        open.stream().filter(party -> !party.role().equals(role))
            .map(party -> service.definition().partyTitle(party.role()).in(locale)).toList(),
        missing(record, service, locale),
        record.summary().status().canBeWithdrawn() && record.parties().stream()
            .anyMatch(party -> party.role().equals(role) && party.applicant()), mayWithdrawCommitment(record, role));
  }

  private static boolean mayWithdrawCommitment(CaseRecord record, String role) {
    Commitment made = record.commitment();
    return made != null && !made.isWithdrawn() && made.role().equals(role)
        && record.summary().status().canBeWithdrawn();
  }

  /** Whether anybody's confirmation is awaited; the page asks, so it is public. */
  public boolean confirming() {
    return toConfirm || !awaited.isEmpty();
  }

  private static String role(CaseRecord record, Service service, Account reader) {
    return service.definition().parties().stream()
        .filter(party -> reader.idNumber().equals(record.application().get(party.idNumber())))
        .map(Party::role).findFirst().orElse("applicant");
  }

  private static Missing missing(CaseRecord record, Service service, Locale locale) {
    Supplement supplement = record.supplement();
    if (record.commitment() != null && record.commitment().check() != null) {
      return correction(record.commitment().check(), service, locale);
    }
    return supplement == null || !supplement.isOpen() || record.summary().status().isFinal() ? null
        : new Missing("supplement", ShownTime.lastDayBefore(supplement.due(), locale), supplement.number() > 1,
            supplement.items().stream().map(item -> item(item, service, locale)).toList());
  }

  private static Missing correction(CommitmentCheck check, Service service, Locale locale) {
    return check.state() != CommitmentCheck.State.CORRECTING || check.correctionReceivedAt() != null ? null
        : new Missing("correction", ShownTime.lastDayBefore(check.correctionDueAt(), locale), false,
            check.materials().stream().map(material -> new Item(material,
                service.definition().materialTitle(material).in(locale), check.reason())).toList());
  }

  private static Item item(Supplement.Item item, Service service, Locale locale) {
    return new Item(item.material(), service.definition().materialTitle(item.material()).in(locale),
        item.reason().in(locale));
  }
}
