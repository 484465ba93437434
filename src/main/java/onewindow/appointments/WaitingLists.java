package onewindow.appointments;

import java.time.LocalDate;
import java.util.List;

/** Who waits for a time that is taken: what becomes free is kept for the first in line for a while. */
public interface WaitingLists {

  /** @return empty if they wait for it from now on; else why not */
  List<Refusal> join(Visitor visitor, String place, String item, LocalDate from, LocalDate until);

  /** @return false if they do not wait for it */
  boolean leave(String idNumber, String place, String item);

  List<Waiting> of(String idNumber);

  /** @param offered the number of the booking that is kept for them; null while they wait */
  record Waiting(String place, String item, LocalDate from, LocalDate until, String offered) {}
}
