package onewindow.portal;

import java.util.Locale;
import onewindow.supervision.SupervisionBoard.OpenCase;

/**
 * One open case on the board.
 *
 * @param due the last moment of the promise; null while nobody can say
 */
record SupervisedCaseLine(String caseNumber, String service, String light, boolean standing, ShownTime since,
    ShownTime due) {

  static SupervisedCaseLine of(OpenCase open, String service, Locale locale) {
    return new SupervisedCaseLine(open.caseNumber(), service, open.light().name(), open.standing(),
        ShownTime.of(open.openedAt(), locale),
        open.promisedUntil() == null ? null : ShownTime.lastDayBefore(open.promisedUntil(), locale));
  }
}
