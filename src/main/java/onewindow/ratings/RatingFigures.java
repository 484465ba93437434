package onewindow.ratings;

import java.time.YearMonth;
import java.util.List;

/** The figures of satisfaction, for supervisors. */
public interface RatingFigures {

  /** One line a service with cases that ended in the month, Beijing time, by the service's name. */
  List<ServiceFigures> of(YearMonth month);
}
