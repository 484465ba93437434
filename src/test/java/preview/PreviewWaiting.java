package preview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onewindow.appointments.Refusal;
import onewindow.appointments.Visitor;
import onewindow.appointments.WaitingLists;

/** One line for everybody who waits for a time. */
public class PreviewWaiting implements WaitingLists {

  private final List<Waiting> waiting = new ArrayList<>();

  public synchronized void reset() {
    waiting.clear();
  }

  @Override
  public synchronized List<Refusal> join(Visitor visitor, String place, String item, LocalDate from, LocalDate until) {
    waiting.add(new Waiting(place, item, from, until, null));
    return List.of();
  }

  @Override
  public synchronized boolean leave(String idNumber, String place, String item) {
    return waiting.removeIf(each -> each.item().equals(item));
  }

  @Override
  public synchronized List<Waiting> of(String idNumber) {
    return List.copyOf(waiting);
  }
}
