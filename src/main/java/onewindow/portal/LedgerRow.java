package onewindow.portal;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Locale;
import onewindow.supervision.LedgerEntry;

/** One line of the ledger as a row of a table. A spreadsheet takes what begins like a formula for one, so it gets a mark. */
@JsonPropertyOrder({"caseNumber", "service", "code", "light", "told", "at", "holder", "reason", "basis", "remedy",
    "appeal", "ruling", "withdrawn"})
record LedgerRow(String caseNumber, String service, String code, String light, String told, String at, String holder,
    String reason, String basis, String remedy, String appeal, String ruling, boolean withdrawn) {

  static LedgerRow of(LedgerEntry entry, Locale locale) {
    LedgerEntry.Appeal appeal = entry.appeal();
    return new LedgerRow(entry.caseNumber(), entry.service(), entry.code(), entry.light().name(),
        entry.told().name(), entry.at().toString(), entry.holder(), entry.reason().in(locale),
        entry.basis().in(locale), text(entry.remedy()), appeal == null ? null : text(appeal.grounds()),
        appeal == null ? null : text(appeal.ruling()), appeal != null && appeal.upheld());
  }

  private static String text(LedgerEntry.Note note) {
    return note == null ? null : note.text().matches("(?s)[=+\\-@\\t\\r].*") ? "'" + note.text() : note.text();
  }
}
