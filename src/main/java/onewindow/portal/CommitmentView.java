package onewindow.portal;

import java.util.List;
import java.util.Locale;
import onewindow.cases.CaseRecord;
import onewindow.cases.Commitment;
import onewindow.cases.CommitmentCheck;
import onewindow.catalog.ServiceDefinition;

/**
 * A commitment as people see it.
 *
 * @param by what people call whoever makes it
 * @param state WITHDRAWN, MADE before the check, or the state of the check
 * @param due the last day of the check or of the time to correct; null where nothing is due
 * @param handedIn whether something was handed in after the order to correct
 * @param reason why a correction was ordered or the result revoked, or null
 */
record CommitmentView(
    String by, List<String> materials, String state, ShownTime due, boolean handedIn, String reason) {

  static CommitmentView of(CaseRecord record, ServiceDefinition definition, ShownFields shown, Locale locale) {
    Commitment made = record.commitment();
    if (made == null) {
      return null;
    }
    CommitmentCheck check = made.check();
    String by = definition.partyTitle(made.role()).in(locale);
    if (check == null) {
      return new CommitmentView(by, titles(made.materials(), definition, locale),
          made.isWithdrawn() ? "WITHDRAWN" : "MADE", null, false, null);
    }
    boolean told = check.state() == CommitmentCheck.State.CORRECTING || check.state() == CommitmentCheck.State.REVOKED;
    return new CommitmentView(by, titles(check.materials(), definition, locale), check.state().name(),
        check.isOpen() ? ShownTime.lastDayBefore(check.due(), locale) : null,
        check.correctionReceivedAt() != null, told ? shown.text(check.reason()) : null);
  }

  private static List<String> titles(List<String> materials, ServiceDefinition definition, Locale locale) {
    return materials.stream().map(material -> definition.materialTitle(material).in(locale)).toList();
  }
}
