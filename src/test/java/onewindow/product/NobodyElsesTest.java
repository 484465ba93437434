package onewindow.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import onewindow.access.Condition;
import onewindow.access.PermissionTable;
import onewindow.access.RequestLine;
import onewindow.appointments.BookingAnswer;
import onewindow.appointments.Bookings;
import onewindow.appointments.FreeTime;
import onewindow.appointments.FreeTimes;
import onewindow.appointments.OtherPlaces;
import onewindow.appointments.Place;
import onewindow.appointments.Places;
import onewindow.appointments.Tier;
import onewindow.appointments.Visitor;
import onewindow.appointments.Wish;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Every request of the table of permissions that names one thing is sent for a thing that is there, by its owner and by
 * somebody of the same role whose it is not: to these it is not there.
 */
@WholeProduct
class NobodyElsesTest {

  private static final Set<String> PAPERS = Set.of("GET /api/cases/*/files/*", "GET /api/cases/*/certificate",
      "GET /clerk/tasks/*/certificate", "GET /clerk/tasks/*/files/*");

  @Autowired PermissionTable table;
  @Autowired Product product;
  @Autowired Bookings bookings;
  @Autowired FreeTimes freeTimes;
  @Autowired Places places;
  @Autowired TickingClock clock;
  @Autowired JdbcTemplate jdbc;
  @LocalServerPort int port;
  /** Beginnings of addresses and the thing of Wang Fang that follows, with what stands behind it. */
  private final Map<String, String> things = new LinkedHashMap<>();

  @BeforeEach
  void thingsOfWangFang() {
    String number = product.handIn(Families.WANG_FANG, Families.aFamilyWhoseCertificateNobodyKnows());
    String task = product.awaitTask(number, "review").getId();
    String file = FileClient.of(port, "wangfang").staged("birth-certificate", "证明.pdf", Papers.pdf(1000));
    String message = Product.await(() -> jdbc.queryForList(
        "select id::text from message where case_number = ? and person is not null limit 1", String.class, number),
        found -> !found.isEmpty(), "a message about " + number).get(0);
    things.put("/cases/", number);
    things.put("/api/cases/", number);
    things.put("/messages/", message);
    things.put("/api/messages/", message);
    things.put("/appointments/", booking());
    things.put("/api/appointments/bookings/", things.get("/appointments/"));
    things.put("/api/services/*/materials/*/files/", file);
    things.put("/clerk/tasks/", task);
    things.put("/clerk/appointments/", things.get("/appointments/"));
    things.put("/api/clerk/appointments/bookings/", things.get("/appointments/"));
    things.put("/clerk/receipts/", CounterClient.of(port, "liuyang").taken(
        Families.WANG_FANG, Families.aMarriedFamilyWithFamilyHouseholds(), "mother", "father"));
    things.put("/api/clerk/cases/", number);
    things.put("/supervision/cases/", number);
  }

  @AfterEach
  void placesAsShipped() {
    bookings.cancel(things.get("/appointments/"), Families.WANG_FANG.idNumber());
    OtherPlaces.asShipped(places);
  }

  @Test
  void whatIsNotOnesOwnIsNotThere() {
    assertThat(reached(Condition.OWN, "zhaomin")).isEmpty();
    assertThat(reached(Condition.OWN_TASK, "luojing", "zhaomin")).isEmpty();
    assertThat(reached(Condition.OWN_TASK, "linfeng")).isEmpty();
    assertThat(reached(Condition.OWN_INTAKE, "luojing")).isEmpty();
    assertThat(reached(Condition.OWN_DEPARTMENT, "luojing")).isEmpty();
  }

  @Test
  void whoseItIsReachesIt() {
    assertThat(missed(Condition.OWN, "wangfang")).isEmpty();
    assertThat(missed(Condition.OWN_TASK, "liuyang")).isEmpty();
    assertThat(missed(Condition.OWN_INTAKE, "liuyang")).isEmpty();
    assertThat(missed(Condition.OWN_DEPARTMENT, "tanglei")).isEmpty();
    assertThat(missed(Condition.OWN_OFFICE, "machao")).isEmpty();
  }

  private List<String> reached(Condition condition, String... strangers) {
    List<String> reached = new ArrayList<>();
    for (String stranger : strangers) {
      Persona persona = Persona.of(port, stranger);
      for (RequestLine line : lines(condition)) {
        int answered = persona.send(line.method(), address(line, thing -> thing)).statusCode();
        int missing = persona.send(line.method(), address(line, NobodyElsesTest::another)).statusCode();
        if (answered != missing || answered < 400) {
          reached.add(line + " as " + persona + " answered " + answered + ", and " + missing + " for what is not there");
        }
      }
    }
    return reached;
  }

  /** What can be read only, for what changes something would end the rest; a case under review has no papers yet. */
  private List<String> missed(Condition condition, String owner) {
    Persona persona = Persona.of(port, owner);
    return lines(condition).stream().filter(line -> line.method().equals("GET"))
        .filter(line -> !PAPERS.contains(line.toString()))
        .map(line -> line + ": " + persona.send("GET", address(line, thing -> thing)).statusCode())
        .filter(answered -> !answered.endsWith(": 200")).toList();
  }

  private List<RequestLine> lines(Condition condition) {
    List<RequestLine> lines = table.requests().stream().filter(row -> row.only() == condition)
        .flatMap(row -> row.requests().stream()).filter(line -> prefix(line) != null).toList();
    assertThat(lines).as("requests for a thing that is " + condition).isNotEmpty();
    return lines;
  }

  /** Of the same shape, and nobody's. */
  private static String another(String thing) {
    return thing.substring(0, thing.length() - 1) + (thing.endsWith("0") ? "1" : "0");
  }

  private String address(RequestLine line, UnaryOperator<String> which) {
    String prefix = prefix(line);
    return (prefix + which.apply(things.get(prefix)) + line.path().getPatternString().substring(prefix.length() + 1))
        .replaceFirst("services/\\*/materials/\\*", "services/newborn-registration/materials/birth-certificate")
        .replace("*", "1");
  }

  private String prefix(RequestLine line) {
    return things.keySet().stream().filter(each -> line.path().getPatternString().startsWith(each + "*"))
        .findFirst().orElse(null);
  }

  private String booking() {
    String id = "hall-" + UUID.randomUUID().toString().substring(0, 8);
    OtherPlaces.use(places, AppointmentBookingTest.yaml(id, 2));
    Place place = places.find(id).orElseThrow();
    FreeTime time = freeTimes.near(place, place.group("windows").orElseThrow(), Tier.ONLINE,
        java.time.LocalDateTime.now(clock), 1).get(0);
    Visitor visitor = new Visitor("王芳", Families.WANG_FANG.idNumber(), "13800000000");
    BookingAnswer held = bookings.hold(visitor, new Wish(id, "advice", Tier.ONLINE, time.from()), id);
    String number = ((BookingAnswer.Done) held).booking().number();
    bookings.confirm(number, visitor.idNumber());
    return number;
  }
}
