package onewindow.appointments;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import onewindow.forms.LocalizedText;
import org.springframework.stereotype.Component;

/** What a booking is called when its person is told of it, and where they can be reached. */
@Component
public class BookingWords {

  private final BookingRows rows;
  private final BookingPeople people;
  private final Places places;
  private final Clock clock;

  BookingWords(BookingRows rows, BookingPeople people, Places places, Clock clock) {
    this.rows = rows;
    this.people = people;
    this.places = places;
    this.clock = clock;
  }

  /** Where the file does not have the place or the matter any more, their names are given. */
  public Worded of(String number) {
    BookingRow row = rows.get(number);
    Optional<Place> place = places.find(row.place());
    return new Worded(place.flatMap(found -> found.groupOf(row.item())).flatMap(group -> group.item(row.item()))
        .map(Item::title).orElse(new LocalizedText(row.item(), row.item())),
        place.map(Place::title).orElse(new LocalizedText(row.place(), row.place())),
        LocalDateTime.ofInstant(row.from(), clock.getZone()));
  }

  public Optional<String> phone(String number) {
    BookingRow row = rows.get(number);
    return Optional.ofNullable(people.visit(row, row.booking(clock)).phone());
  }

  /** A booking in words. */
  public record Worded(LocalizedText item, LocalizedText place, LocalDateTime from) {}
}
