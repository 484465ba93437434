package onewindow.notifications;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The hours in which nobody is disturbed by what is not urgent.
 *
 * @param from when they begin; the same as {@code to} for none
 * @param source where that is read, or that it has to be confirmed
 */
record QuietHours(LocalTime from, LocalTime to, String source, boolean confirmed) {

  static final QuietHours USUAL =
      new QuietHours(LocalTime.of(22, 0), LocalTime.of(8, 0), "own choice; local value to confirm", false);

  QuietHours {
    if (from == null || to == null || source == null || source.isBlank()) {
      throw new IllegalArgumentException("onewindow.notifications.quiet-hours: expected from, to and source, found "
          + from + ", " + to + " and '" + source + "'");
    }
  }

  /** The moment itself, or the end of the quiet hours that it lies in. */
  Instant endOf(Instant moment, ZoneId zone) {
    ZonedDateTime now = moment.atZone(zone);
    LocalTime time = now.toLocalTime();
    boolean overnight = from.isAfter(to);
    boolean evening = !time.isBefore(from);
    boolean quiet = overnight ? evening || time.isBefore(to) : evening && time.isBefore(to);
    if (!quiet) {
      return moment;
    }
    return now.toLocalDate().plusDays(overnight && evening ? 1 : 0).atTime(to).atZone(zone).toInstant();
  }
}
