package onewindow.product;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.cases.Applicant;
import onewindow.cases.CaseStatus;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Every table, the log, metrics and the answers to bad input are searched for every person of the fixtures; only what is
 * sealed may hold them.
 */
@WholeProduct
class NothingPersonalTest {

  private static final Pattern PERSONAL = Pattern.compile(Stream.of(
          Stream.of(Families.WANG_FANG, Families.LI_QIANG, Families.ZHAO_MIN, Families.WU_JING, Families.XU_DAN,
              Sales.SELLER, Sales.BUYER, Sales.SPOUSE, Sales.AGENT).flatMap(NothingPersonalTest::words),
          Stream.of("李安安", "陈安安", "吴安安", "13856400001", "13856400011", "341523199301074313"))
      .flatMap(each -> each).flatMap(each -> Stream.of(each, HexFormat.of().formatHex(each.getBytes(UTF_8))))
      .collect(Collectors.joining("|")));

  @Autowired Product product;
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

    assertThat(hits()).isEmpty();
    assertThat(log.list).extracting(ILoggingEvent::getMessage).contains("heard");
    assertThat(log.list.stream().map(NothingPersonalTest::text).filter(line -> PERSONAL.matcher(line).find())).isEmpty();
    assertThat(meters.getMeters().stream().map(meter -> meter.getId().toString())
        .filter(id -> PERSONAL.matcher(id).find())).isEmpty();
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
        .noneMatch(answer -> PERSONAL.matcher(answer.replaceAll("\"instance\":\"[^\"]*\"", "")).find());
    assertThat(log.list.stream().map(NothingPersonalTest::text).filter(line -> PERSONAL.matcher(line).find())).isEmpty();
  }

  private void issuedAtOnce() {
    String number = product.handIn(Families.WANG_FANG, Families.aMarriedFamilyWithFamilyHouseholds());
    product.awaitStatus(number, CaseStatus.DONE_ISSUED);
  }

  private void reviewedByAClerk() {
    String number = product.handIn(Families.WANG_FANG, Families.aFamilyWhoseCertificateNobodyKnows());
    Task review = product.awaitTask(number, "review");
    product.submitForm(review, "liuyang", Map.of("outcome", "supplement", "materials", List.of("birth-certificate"),
        "reason", "王芳 341502199203154529 请提供原件"));
    product.awaitStatus(number, CaseStatus.REVIEW_SUPPLEMENT);
  }

  /** Tables, with how many of their rows show somebody; content that is deployed names people of its examples. */
  private List<String> hits() {
    return jdbc.queryForList("select table_name from information_schema.tables where table_schema = 'public'"
        + " and table_type = 'BASE TABLE' order by 1", String.class).stream()
        .map(table -> table + ": " + jdbc.queryForObject("select count(*) from " + table + " t where t::text ~ ?"
            + (table.equals("act_ge_bytearray") ? " and deployment_id_ is null" : ""), Long.class, PERSONAL.pattern()))
        .filter(found -> !found.endsWith(": 0")).toList();
  }

  private static Stream<String> words(Applicant person) {
    return Stream.of(person.name(), person.idNumber());
  }

  private static String text(ILoggingEvent event) {
    return event.getFormattedMessage()
        + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()));
  }

  private static Logger root() {
    return (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  }
}
