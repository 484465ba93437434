package onewindow.appointments;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;
import onewindow.cases.PersonalDataSource;
import onewindow.cases.PersonalRecord;
import onewindow.forms.LocalizedText;
import org.springframework.stereotype.Component;

/** What somebody booked and waits for, for themselves. */
@Component
class BookingData implements PersonalDataSource {

  private final BookingRows rows;
  private final BookingPeople people;
  private final BookingEvents events;
  private final WaitingRows waiting;
  private final BookingHistory history;
  private final Clock clock;

  BookingData(BookingRows rows, BookingPeople people, BookingEvents events, WaitingRows waiting, BookingHistory history,
      Clock clock) {
    this.events = events;
    this.rows = rows;
    this.people = people;
    this.waiting = waiting;
    this.history = history;
    this.clock = clock;
  }

  @Override
  public String part() {
    return "bookings";
  }

  @Override
  public LocalizedText title() {
    return new LocalizedText("预约与候补", "Bookings and waiting lists");
  }

  @Override
  public Set<String> tables() {
    return Set.of("booking", "booking_person", "booking_event", "booking_block", "booking_rating", "waiting_for_slot");
  }

  @Override
  public Stream<PersonalRecord> of(String idNumber) {
    byte[] person = people.index(idNumber);
    return Stream.of(rows.ofPerson(person).stream().map(this::booking),
        waiting.of(person).stream().map(BookingData::line),
        history.blockedUntil(person).stream().map(until -> new PersonalRecord()
            .with("blockedUntil", "暂停预约至", "No bookings until", until))).flatMap(found -> found);
  }

  private PersonalRecord booking(BookingRow row) {
    Visit visit = people.visit(row, row.booking(clock));
    return new PersonalRecord().with("number", "预约号", "Number", row.number())
        .with("place", "地点", "Place", row.place()).with("item", "事项", "Item", row.item())
        .with("from", "时间", "Time", visit.booking().from()).with("state", "状态", "State", row.state().name())
        .with("madeAt", "预约时间", "Booked at", row.madeAt()).with("name", "姓名", "Name", visit.name())
        .with("phone", "电话", "Telephone", visit.phone()).with("endedAt", "结束时间", "Ended", row.endedAt())
        .with("rating", "到访评价", "Rating", people.ratingOf(row).orElse(null))
        .with("events", "经过", "Events", events.of(row.number()));
  }

  private static PersonalRecord line(WaitingLists.Waiting line) {
    return new PersonalRecord().with("waitingFor", "候补事项", "Waiting for", line.item())
        .with("place", "地点", "Place", line.place()).with("fromDay", "自", "From", line.from())
        .with("untilDay", "至", "Until", line.until()).with("offered", "已提供的预约", "Offered", line.offered());
  }
}
