package onewindow.portal;

import java.util.List;
import java.util.Locale;
import onewindow.appointments.BookingAnswer;

/** Why a time was not booked, and the nearest that can be. */
record RefusalView(List<String> reasons, List<VisitTime> alternatives) {

  static RefusalView of(BookingAnswer.Refused refused, Locale locale) {
    return new RefusalView(refused.why().stream().map(why -> why.reason().in(locale)).toList(),
        refused.alternatives().stream().map(time -> VisitTime.of(time, locale)).toList());
  }
}
