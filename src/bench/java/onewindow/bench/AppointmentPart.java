package onewindow.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import onewindow.bench.BookingClients.Done;
import onewindow.bench.BookingClients.Wanted;

/** Bookings a second, five hundred people on ten places, and how long the free times of a month take. */
record AppointmentPart(Report report, Workplace place) {

  private static final int BOOKINGS = 1200;
  private static final int CONNECTIONS = 16;
  private static final int ROUNDS = 50;
  private static final int CROWD = 500;
  private static final int LOOKS = 200;
  private static final String HUNDRED_THOUSAND = """
      insert into booking_person values ('nobody', 'nothing');
      insert into booking_slot (place, item_group, tier, starts_at, ends_at, taken)
      select 'hall', 'windows', 'ONLINE', time, time + interval '10 minutes', 36
      from generate_series(date_trunc('day', now()) + interval '1 day', now() + interval '95 days', interval '10 minutes')
        time where (time at time zone 'Asia/Shanghai')::time >= '08:30' and (time at time zone 'Asia/Shanghai')::time
        < '12:00' or (time at time zone 'Asia/Shanghai')::time >= '14:00' and (time at time zone 'Asia/Shanghai')::time
        < '17:30' on conflict do nothing;
      insert into booking (number, slot, person, request_key, asked_for, item, state, hold_until, made_at, confirmed_at)
      select 'old-' || id || '-' || n, id, 'nobody'::bytea, id || '-' || n, starts_at, 'item-1', 'BOOKED', now(), now(), now()
      from booking_slot, generate_series(1, 36) n where place = 'hall' and taken = 36;
      analyze booking; analyze booking_slot""";

  void run() throws IOException, SQLException, InterruptedException {
    BookedPlaces places = new BookedPlaces(place.folder("appointments/places"));
    try (Departments departments = new Departments(place, place.folder("appointments/departments"));
        Product product = new Product(place, place.folder("appointments/product"), departments)) {
      departments.start(0);
      product.with(places.settings()).start();
      try (Connection connection = product.database().connect()) {
        measure(new BookingClients(product.port()), connection);
      }
    }
  }

  private void measure(BookingClients clients, Connection connection)
      throws IOException, SQLException, InterruptedException {
    // Nobody may be in two places at one time, nor book one item twice: each measurement has its own of both.
    clients.book(wanted(400, n -> new Wanted("hall", 4, time(n + 1300), n)), CONNECTIONS, true);
    report.heading("Appointments: chosen and confirmed, over " + CONNECTIONS + " connections");
    report.table(List.of(List.of("what", "bookings a second", "p50", "p95"),
        row("each at a time of its own", clients.book(wanted(BOOKINGS,
            n -> new Wanted("hall", n / 500, time(n + 20), n % 500)), CONNECTIONS, true)),
        row("all at one time", clients.book(wanted(500,
            n -> new Wanted("many", 3, time(1800), n)), CONNECTIONS, true))));
    crowd(clients, connection);
    month(clients, connection);
  }

  private void crowd(BookingClients clients, Connection connection)
      throws IOException, SQLException, InterruptedException {
    long booked = 0;
    long refused = 0;
    double seconds = 0;
    for (int round = 0; round < ROUNDS; round++) {
      int at = round;
      Done done = clients.book(wanted(CROWD, n -> new Wanted("few", at + 5, time(at + 2000), n)), CROWD, false);
      booked += done.booked();
      refused += done.statuses().stream().filter(status -> status == 409).count();
      seconds += done.seconds();
    }
    long over = Database.count(connection, """
        select coalesce(sum(greatest(found - 10, 0) + abs(found - taken)), 0) from booking_slot join (select slot, count(*)
          found from booking where state in ('HELD', 'BOOKED') group by slot) held on slot = id where place = 'few'""");
    report.heading(CROWD + " people at once on 10 places, " + ROUNDS + " times");
    report.table(List.of(List.of("booked", "refused as taken", "other answers", "booked over the places", "a round"),
        List.of("%d of %d".formatted(booked, 10 * ROUNDS), String.valueOf(refused),
            String.valueOf((long) CROWD * ROUNDS - booked - refused), String.valueOf(over),
            "%.1f s".formatted(seconds / ROUNDS))));
  }

  private void month(BookingClients clients, Connection connection)
      throws IOException, SQLException, InterruptedException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(HUNDRED_THOUSAND);
    }
    long there = Database.count(connection, "select count(*) from booking join booking_slot on id = slot"
        + " where place = 'hall'");
    Percentiles times = clients.looks("/api/appointments/places/hall/items/item-1/months/"
        + LocalDate.now(ZoneId.of("Asia/Shanghai")).plusMonths(1).toString().substring(0, 7), LOOKS);
    report.heading("Free times of a month at a place with 50 windows");
    report.table(List.of(List.of("bookings at the place", "p50", "p95"), List.of(String.valueOf(there),
        "%.1f ms".formatted(times.millis(50)), "%.1f ms".formatted(times.millis(95)))));
  }

  private static List<Wanted> wanted(int count, IntFunction<Wanted> each) {
    return new ArrayList<>(IntStream.range(0, count).mapToObj(each).toList());
  }

  private static List<String> row(String what, Done done) {
    return List.of(what + " (" + done.booked() + " of " + done.statuses().size() + ")",
        "%.1f".formatted(done.booked() / done.seconds()), "%.1f ms".formatted(done.times().millis(50)),
        "%.1f ms".formatted(done.times().millis(95)));
  }

  /** The so manieth time of an open hall, the day after tomorrow being the first; weekends aside. */
  private static LocalDateTime time(int n) {
    int slots = n % 42;
    LocalDate day = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(2);
    for (int days = n / 42; days > 0 || day.getDayOfWeek().getValue() > 5; ) {
      day = day.plusDays(1);
      days -= day.getDayOfWeek().getValue() > 5 ? 0 : 1;
    }
    LocalTime time = slots < 21 ? LocalTime.of(8, 30).plusMinutes(10L * slots)
        : LocalTime.of(14, 0).plusMinutes(10L * (slots - 21));
    return day.atTime(time);
  }
}
