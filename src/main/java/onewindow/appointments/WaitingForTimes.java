package onewindow.appointments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onewindow.appointments.BookingPeople.KnownPerson;
import onewindow.forms.LocalizedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets people join the line and leave it. */
@Component
@Transactional
class WaitingForTimes implements WaitingLists {

  private final Places places;
  private final FreeTimes freeTimes;
  private final BookingPeople people;
  private final WaitingRows rows;

  WaitingForTimes(Places places, FreeTimes freeTimes, BookingPeople people, WaitingRows rows) {
    this.places = places;
    this.freeTimes = freeTimes;
    this.people = people;
    this.rows = rows;
  }

  @Override
  public List<Refusal> join(Visitor visitor, String place, String item, LocalDate from, LocalDate until) {
    Optional<ItemGroup> group = places.find(place).flatMap(found -> found.groupOf(item));
    if (group.isEmpty()) {
      return List.of(Refusal.of("unknown-item"));
    }
    LocalDate last = freeTimes.lastDay(group.get());
    if (until.isBefore(from) || from.isAfter(last)) {
      return List.of(new Refusal("days", new LocalizedText("请选择%s之前的日期，先后要对".formatted(last),
          "choose days until " + last + ", the first one first")));
    }
    KnownPerson person = people.lock(visitor.idNumber());
    return rows.add(new WaitingRows.InLine(place, group.get().id(), item, person.index(), from, until,
        person.name(visitor), person.phone(visitor))) ? List.of() : List.of(Refusal.of("waiting-already"));
  }

  @Override
  public boolean leave(String idNumber, String place, String item) {
    return rows.remove(people.index(idNumber), place, item);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Waiting> of(String idNumber) {
    return rows.of(people.index(idNumber));
  }
}
