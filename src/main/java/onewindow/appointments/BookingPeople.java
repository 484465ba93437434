package onewindow.appointments;

import java.util.Optional;
import onewindow.cases.PersonalRecord;
import onewindow.privacy.KeyedIndex;
import onewindow.privacy.PersonKey;
import onewindow.privacy.PersonKeys;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Who books: found by keyed index, their names sealed by a key of their own. */
@Repository
class BookingPeople {

  private static final String NAME = "booking-name";
  private static final String PHONE = "booking-phone";
  private final JdbcTemplate jdbc;
  private final KeyedIndex index;
  private final PersonKeys keys;

  BookingPeople(JdbcTemplate jdbc, KeyedIndex index, PersonKeys keys) {
    this.jdbc = jdbc;
    this.index = index;
    this.keys = keys;
  }

  byte[] index(String idNumber) {
    return index.of("person", idNumber);
  }

  /** With their row locked: what one person does happens one after the other. */
  KnownPerson lock(String idNumber) {
    byte[] person = index(idNumber);
    if (jdbc.queryForList("select 1 from booking_person where person = ?", (Object) person).isEmpty()) {
      jdbc.update("insert into booking_person (person, wrapped_key) values (?, ?) on conflict do nothing",
          person, keys.make(person));
    }
    return lock(person);
  }

  KnownPerson lock(byte[] person) {
    byte[] wrapped = jdbc.queryForObject("select wrapped_key from booking_person where person = ? for update",
        byte[].class, (Object) person);
    return new KnownPerson(person, keys.open(person, wrapped));
  }

  /** What was said of a visit; empty while nothing was. */
  Optional<PersonalRecord> ratingOf(BookingRow row) {
    return jdbc.query("select at, level, words, wrapped_key from booking_rating join booking on number = booking"
        + " join booking_person using (person) where booking = ?", (found, n) -> new PersonalRecord()
            .with("at", "时间", "At", found.getTimestamp(1).toInstant())
            .with("level", "评价", "Rating", found.getString(2))
            .with("words", "意见", "Words", found.getBytes(3) == null || row.isNobodys() ? null
                : keys.open(row.person(), found.getBytes(4)).open(BookingRatings.WORDS, found.getBytes(3))),
                row.number())
        .stream().findFirst();
  }

  Visit visit(BookingRow row, Booking booking) {
    if (row.isNobodys()) {
      return new Visit(booking, null, null);
    }
    byte[] wrapped = jdbc.queryForObject("select wrapped_key from booking_person where person = ?", byte[].class,
        (Object) row.person());
    return new KnownPerson(row.person(), keys.open(row.person(), wrapped)).visit(row, booking);
  }

  /** One person with the key of what is kept about them. */
  record KnownPerson(byte[] index, PersonKey key) {

    byte[] name(Visitor visitor) {
      return key.seal(NAME, visitor.name());
    }

    byte[] phone(Visitor visitor) {
      return key.seal(PHONE, visitor.phone());
    }

    Visit visit(BookingRow row, Booking booking) {
      return new Visit(booking, row.name() == null ? null : key.open(NAME, row.name()),
          row.phone() == null ? null : key.open(PHONE, row.phone()));
    }

    Visitor visitor(byte[] name, byte[] phone, String idNumber) {
      return new Visitor(key.open(NAME, name), idNumber, key.open(PHONE, phone));
    }
  }
}
