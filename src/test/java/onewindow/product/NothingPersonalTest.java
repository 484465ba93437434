package onewindow.product;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onewindow.appointments.BookingAnswer;
import onewindow.appointments.BookingDesk;
import onewindow.appointments.Bookings;
import onewindow.appointments.FreeTime;
import onewindow.appointments.FreeTimes;
import onewindow.appointments.ItemGroup;
import onewindow.appointments.Place;
import onewindow.appointments.Places;
import onewindow.appointments.Tier;
import onewindow.appointments.Visitor;
import onewindow.appointments.Wish;
import onewindow.cases.Applicant;
import onewindow.cases.CaseStatus;
import onewindow.cases.Intake;
import onewindow.cases.PartyRequests;
import onewindow.catalog.Services;
import onewindow.ratings.Level;
import onewindow.sandbox.Departments;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Every table, the log, metrics, addresses and the answers to bad input are searched for every person of the fixtures; only
 * what is sealed may hold them.
 */
@WholeProduct
class NothingPersonalTest {

  private static final Pattern ADDRESS = Pattern.compile("(?:href|action|src|hx-get|hx-post|data-[a-z-]*url)=\"([^\"]+)\"");

  @Autowired Product product;
  @Autowired Intake intake;
  @Autowired Services services;
  @Autowired PartyRequests requests;
  @Autowired ProcessEngine engine;
  @Autowired Departments departments;
  @Autowired Bookings bookings;
  @Autowired BookingDesk desk;
  @Autowired FreeTimes freeTimes;
  @Autowired Places places;
  @Autowired TickingClock clock;
  @Autowired JdbcTemplate jdbc;
  @Autowired MeterRegistry meters;
  @LocalServerPort int port;
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeEach
  void listen() {
    log.start();
    root().addAppender(log);
  }

  @AfterEach
  void silence() {
    root().detachAppender(log);
  }

  @Test
  void nothingPersonalStandsInTheDatabaseTheLogOrTheMetrics() {
    LoggerFactory.getLogger("onewindow").warn("heard");
    issuedAtOnce();
    reviewedByAClerk();
    soldAndReviewed();
    bookedAndRated();

    assertThat(new FixturePeople(jdbc).tables()).isEmpty();
    assertThat(log.list).extracting(ILoggingEvent::getMessage).contains("heard");
    assertThat(log.list.stream().map(NothingPersonalTest::text).filter(line -> FixturePeople.NAMED.matcher(line).find())).isEmpty();
    assertThat(meters.getMeters().stream().map(meter -> meter.getId().toString())
        .filter(id -> FixturePeople.NAMED.matcher(id).find())).isEmpty();
  }

  @Test
  void anAnswerToBadInputDoesNotRepeatWhatWasEntered() {
    Persona fang = Persona.of(port, "wangfang");
    List<String> answers = new ArrayList<>();
    for (String body : List.of(
        "{\"service\":\"newborn-registration\",\"form\":{\"motherIdNumber\":\"%s\",\"childName\":[\"李安安\"]}}",
        "{\"service\":\"%s\"}", "{\"form\":\"%s\"}", "%s")) {
      answers.add(fang.send("POST", "/api/cases", "application/json",
          body.formatted(Families.WANG_FANG.idNumber())).body());
    }
    answers.add(fang.send("GET", "/api/cases/" + Families.WANG_FANG.idNumber()).body());

    assertThat(answers).hasSize(5).noneMatch(String::isBlank)
        .noneMatch(answer -> FixturePeople.NAMED.matcher(answer.replaceAll("\"instance\":\"[^\"]*\"", "")).find());
    assertThat(log.list.stream().map(NothingPersonalTest::text).filter(line -> FixturePeople.NAMED.matcher(line).find())).isEmpty();
  }

  @Test
  void noAddressThatAPageLeadsToNamesAnybody() {
    String number = issuedAtOnce();
    bookedAndRated();
    Task task = product.awaitTask(product.handIn(Families.WANG_FANG, Families.aFamilyWhoseCertificateNobodyKnows()), "review");

    Set<String> addresses = new TreeSet<>();
    List.of("/cases", "/cases/" + number, "/messages", "/appointments", "/my-data/views", "/services/newborn-registration/apply")
        .forEach(path -> addresses.addAll(addresses("wangfang", path)));
    List.of("/clerk/tasks/" + task.getId() + "/case-file", "/clerk/appointments", "/clerk/services")
        .forEach(path -> addresses.addAll(addresses("liuyang", path)));

    assertThat(addresses).contains("/cases/" + number).hasSizeGreaterThan(20)
        .noneMatch(address -> FixturePeople.NAMED.matcher(URLDecoder.decode(address, UTF_8)).find());
  }

  private Set<String> addresses(String username, String path) {
    HttpResponse<String> page = Persona.of(port, username).send("GET", path);
    assertThat(page.statusCode()).as(path).isEqualTo(200);
    return ADDRESS.matcher(page.body()).results().map(found -> found.group(1)).collect(Collectors.toSet());
  }

  private String issuedAtOnce() {
    String number = product.handIn(Families.WANG_FANG, Families.aMarriedFamilyWithFamilyHouseholds());
    product.awaitStatus(number, CaseStatus.DONE_ISSUED);
    return number;
  }

  private void soldAndReviewed() {
    Sales sales = new Sales(product, intake, services, requests, engine, departments);
    String number = sales.handIn(Sales.SMOOTH);
    sales.judge(number, "acceptance", "tanglei", "accepted");
    Task review = product.awaitTask(number, "first-review");
    engine.getTaskService().claim(review.getId(), "dengyan");
    sales.complete(review, "dengyan", Map.of("outcome", "refused",
        "reason", "陈国平 341502197803122417 与刘敏的合同另有纠纷，电话 13856400011"));
    product.awaitTask(number, "second-review");
  }

  private void bookedAndRated() {
    Place place = places.all().get(0);
    ItemGroup group = place.groups().get(0);
    FreeTime time = freeTimes.near(place, group, Tier.ONLINE, LocalDateTime.now(clock), 1000).get(0);
    Wish wish = new Wish(place.id(), group.items().get(0).id(), Tier.ONLINE, time.from());
    Applicant visitor = Families.ZHAO_MIN;
    BookingAnswer held = bookings.hold(new Visitor(visitor.name(), visitor.idNumber(), "13856400001"), wish,
        UUID.randomUUID().toString());
    assertThat(held).isInstanceOf(BookingAnswer.Done.class);
    String number = ((BookingAnswer.Done) held).booking().number();
    bookings.confirm(number, visitor.idNumber());
    desk.arrived(number, Set.of(group.department()), group.windows().stream().findFirst().orElse(null), "tanglei");
    desk.finished(number, Set.of(group.department()), "tanglei");
    assertThat(bookings.rate(number, visitor.idNumber(), Level.SATISFIED, "赵敏 13856400001 说很快"))
        .isInstanceOf(BookingAnswer.Done.class);
  }

  private void reviewedByAClerk() {
    String number = product.handIn(Families.WANG_FANG, Families.aFamilyWhoseCertificateNobodyKnows());
    Task review = product.awaitTask(number, "review");
    product.submitForm(review, "liuyang", Map.of("outcome", "supplement", "materials", List.of("birth-certificate"),
        "reason", "王芳 341502199203154529 请提供原件"));
    product.awaitStatus(number, CaseStatus.REVIEW_SUPPLEMENT);
  }

  private static String text(ILoggingEvent event) {
    return event.getFormattedMessage()
        + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()));
  }

  private static Logger root() {
    return (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  }
}
