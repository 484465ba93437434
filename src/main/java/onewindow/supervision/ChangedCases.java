package onewindow.supervision;

import onewindow.cases.CaseEnded;
import onewindow.deadlines.CalendarChanged;
import onewindow.deadlines.ClockChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes, in the transaction in which it happens, that the timer of a case has to follow; {@link Following} sees to it. */
@Component
class ChangedCases {

  private final SupervisedCases supervised;

  ChangedCases(SupervisedCases supervised) {
    this.supervised = supervised;
  }

  @EventListener
  void clockChanged(ClockChanged change) {
    supervised.changed(change.caseNumber());
  }

  @EventListener
  void ended(CaseEnded end) {
    supervised.changed(end.caseNumber());
  }

  @EventListener
  void calendarChanged(CalendarChanged change) {
    supervised.allChanged();
  }
}
