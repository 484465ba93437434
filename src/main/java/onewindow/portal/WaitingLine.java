package onewindow.portal;

import java.util.Locale;
import java.util.Optional;
import onewindow.appointments.WaitingLists.Waiting;

/**
 * Something that the reader waits for.
 *
 * @param offered the number of the appointment that is kept for them; null while they wait
 */
record WaitingLine(Bookable of, String from, String until, String offered) {

  /** Empty where the city has taken the matter from the place since. */
  static Optional<WaitingLine> of(Waiting waiting, AppointmentViews views, Locale locale) {
    return views.bookable(waiting.place(), waiting.item()).map(of -> new WaitingLine(of,
        VisitTime.day(waiting.from(), locale), VisitTime.day(waiting.until(), locale), waiting.offered()));
  }
}
