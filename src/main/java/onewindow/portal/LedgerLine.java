package onewindow.portal;

import java.util.Locale;
import onewindow.supervision.LedgerEntry;

/** One line of the ledger in a reader's words. */
record LedgerLine(long id, String caseNumber, String service, String light, String told, ShownTime at, String holder,
    String reason, String basis, NoteLine remedy, NoteLine appeal, NoteLine ruling, boolean upheld, boolean stands) {

  static LedgerLine of(LedgerEntry entry, String service, Locale locale) {
    LedgerEntry.Appeal appeal = entry.appeal();
    return new LedgerLine(entry.id(), entry.caseNumber(), service, entry.light().name(), entry.told().name(),
        ShownTime.of(entry.at(), locale), entry.holder(), entry.reason().in(locale), entry.basis().in(locale),
        NoteLine.of(entry.remedy(), locale), appeal == null ? null : NoteLine.of(appeal.grounds(), locale),
        appeal == null ? null : NoteLine.of(appeal.ruling(), locale), appeal != null && appeal.upheld(),
        entry.stands());
  }

  /** Whether the department can still appeal. */
  public boolean mayBeAppealed() {
    return !light.equals("GREEN") && appeal == null;
  }

  /** Whether an appeal waits for a ruling. */
  public boolean awaitsRuling() {
    return appeal != null && ruling == null;
  }

  /** What somebody wrote. */
  record NoteLine(String text, String by, ShownTime at) {

    static NoteLine of(LedgerEntry.Note note, Locale locale) {
      return note == null ? null : new NoteLine(note.text(), note.by(), ShownTime.of(note.at(), locale));
    }
  }
}
