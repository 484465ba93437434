package onewindow.portal;

import java.util.List;
import onewindow.appointments.BookingState;

/**
 * A day at a place, by what clerks do next.
 *
 * @param waiting in the order in which they are called
 * @param expected in the order of their times
 */
record DayBoard(List<VisitLine> served, List<VisitLine> waiting, List<VisitLine> expected, List<VisitLine> over) {

  static DayBoard of(List<VisitLine> day, List<VisitLine> waiting) {
    return new DayBoard(day.stream().filter(VisitLine::served).toList(), waiting,
        day.stream().filter(line -> line.state() == BookingState.BOOKED).toList(),
        day.stream().filter(line -> !line.state().isOpen()).toList());
  }

  /** The page asks, so it is public. */
  public boolean isEmpty() {
    return served.isEmpty() && waiting.isEmpty() && expected.isEmpty() && over.isEmpty();
  }
}
