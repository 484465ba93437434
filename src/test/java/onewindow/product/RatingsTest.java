package onewindow.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import onewindow.cases.CaseStatus;
import onewindow.ratings.RatingFigures;
import onewindow.ratings.ServiceFigures;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A case is rated once, by one of its people, and counted in both readings. */
@WholeProduct
class RatingsTest {

  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
  @Autowired Product product;
  @Autowired ProcessEngine engine;
  @Autowired RatingFigures figures;
  @Autowired JdbcTemplate jdbc;
  @Autowired TickingClock clock;
  @LocalServerPort int port;
  private RatedCases rated;

  @BeforeEach
  void sendAsPeopleDo() {
    rated = new RatedCases(product, engine, port);
  }

  @Test
  void aCaseIsRatedOnceByOneOfItsPeopleAfterItHasEnded() {
    String number = product.handInUnconfirmed(Families.WANG_FANG, Families.aMarriedFamilyWithFamilyHouseholds());
    assertThat(rated.rate("wangfang", number, "satisfied", "好").statusCode()).as("before it ended").isEqualTo(409);
    product.confirm(number, Families.WANG_FANG, product.caseFile(number).application());
    product.awaitStatus(number, CaseStatus.DONE_ISSUED);

    HttpResponse<byte[]> odd = rated.rate("wangfang", number, "five-stars", "好".repeat(501));
    assertThat(odd.statusCode()).isEqualTo(422);
    assertThat(RatedCases.body(odd)).contains("very-satisfied", "five-stars", "501 characters");
    assertThat(rated.rate("zhaomin", number, "satisfied", null).statusCode()).as("somebody else").isEqualTo(404);
    assertThat(rated.rating("wangfang", number).isNull()).isTrue();

    assertThat(rated.rate("wangfang", number, "satisfied", RatedCases.WORDS).statusCode()).isEqualTo(200);
    HttpResponse<byte[]> again = rated.rate("liqiang", number, "very-dissatisfied", null);
    assertThat(again.statusCode()).as("a second one, of the other parent").isEqualTo(409);
    assertThat(RatedCases.body(again)).contains("each is rated once");
    assertThat(rated.rating("wangfang", number).get("words").asText()).isEqualTo(RatedCases.WORDS);
    JsonNode toOther = rated.rating("liqiang", number);
    assertThat(toOther.get("level").asText()).isEqualTo("satisfied");
    assertThat(toOther.get("words").isNull()).as("what another wrote").isTrue();
    assertThat(sealed(number)).doesNotContain(RatedCases.WORDS);
    assertThat(rated.told(number)).endsWith("rated");
    assertThat(rated.followUps(number)).as("a good rating is not followed up").isZero();
    assertThatThrownBy(() -> jdbc.update("delete from rating where case_number = ?", number))
        .hasStackTraceContaining("permission denied");
  }

  @Test
  void whoeverWorkedOnACaseDoesNotRateIt() {
    String number = rated.ended();
    jdbc.update("update case_file set taken_by = 'wangfang' where number = ?", number);

    HttpResponse<byte[]> refused = rated.rate("wangfang", number, "very-satisfied", null);
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(RatedCases.body(refused)).contains("somebody who worked on the case");
    assertThat(rated.rate("liqiang", number, "very-satisfied", null).statusCode()).isEqualTo(200);
  }

  @Test
  void theFiguresAreCountedInBothReadings() {
    // ended in May 2001: 3 very satisfied, 2 satisfied, 1 basically, 1 dissatisfied, 1 very dissatisfied left out, 2 silent
    String[] levels = {"VERY_SATISFIED", "VERY_SATISFIED", "VERY_SATISFIED", "SATISFIED", "SATISFIED",
        "BASICALLY_SATISFIED", "DISSATISFIED", "VERY_DISSATISFIED", null, null};
    String service = "counted-" + Long.toString(System.nanoTime(), 36);
    for (int each = 0; each < levels.length; each++) {
      seed(service, service + each, "2001-05-31T15:59:59Z", levels[each]);
    }
    jdbc.update("insert into bad_rating (case_number, state, opened_at) values (?, 'EXCLUDED', now())", service + 7);
    seed(service, service + "June", "2001-05-31T16:00:00Z", "DISSATISFIED");

    ServiceFigures may = of(service, YearMonth.of(2001, 5));
    assertThat(List.of(may.ended(), may.rated(), may.excluded(), may.silent(), may.open()))
        .containsExactly(10, 7, 1, 2, 0);
    assertThat(may.satisfaction().orElseThrow()).as("6 of 7").isEqualByComparingTo("85.7");
    assertThat(may.satisfactionWithSilence().orElseThrow()).as("8 of 9").isEqualByComparingTo("88.9");
    assertThat(may.goodOrBetter().orElseThrow()).as("5 of 7").isEqualByComparingTo("71.4");
    assertThat(of(service, YearMonth.of(2001, 6)).satisfaction().orElseThrow()).isZero();

    HttpResponse<byte[]> table = rated.get("humei", "/api/ratings/figures.csv?month=2001-05");
    assertThat(table.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).contains("csv"));
    assertThat(RatedCases.body(table)).startsWith("\uFEFFmonth,service,title,ended,")
        .contains("2001-05," + service + "," + service + ",10,7,3,2,1,1,0,1,2,0,85.7,88.9,71.4");
    assertThat(RatedCases.body(rated.get("humei", "/api/ratings/figures?month=2001-05"))).contains("\"satisfaction\":85.7");
    assertThat(rated.get("humei", "/api/ratings/figures?month=May").statusCode()).isEqualTo(422);
    assertThat(rated.get("machao", "/api/ratings/figures").statusCode()).isEqualTo(403);
  }

  @Test
  void silenceCountsOnlyOnceTheTimeIsOver() {
    String service = "silent-" + Long.toString(System.nanoTime(), 36);
    Instant ended = clock.instant();
    seed(service, service + 1, ended.toString(), null);
    YearMonth month = YearMonth.from(ended.atZone(BEIJING));

    assertThat(of(service, month).open()).isOne();
    assertThat(of(service, month).satisfactionWithSilence()).isEmpty();
    clock.tick(Duration.ofDays(7).plusSeconds(1));
    assertThat(of(service, month).silent()).isOne();
    assertThat(of(service, month).satisfactionWithSilence().orElseThrow()).isEqualByComparingTo("100");
    assertThat(of(service, month).satisfaction()).isEmpty();
  }

  private void seed(String service, String number, String ended, String level) {
    Timestamp at = Timestamp.from(Instant.parse(ended));
    jdbc.update("insert into case_file (number, service, service_version, status, channel, applicant, client_key,"
        + " submission_digest, wrapped_key, application, submitted_at, changed_at, ended_at)"
        + " values (?, ?, '1', 'DONE_ISSUED', 'API', ?, ?, '', '', '', ?, ?, ?)", number, service,
        number.getBytes(StandardCharsets.UTF_8), number, at, at, at);
    if (level != null) {
      jdbc.update("insert into rating (case_number, service, case_ended_at, at, level, role, aspects)"
          + " values (?, ?, ?, ?, ?, 'mother', '{}')", number, service, at, at, level);
    }
  }

  private ServiceFigures of(String service, YearMonth month) {
    return figures.of(month).stream().filter(each -> each.service().equals(service)).findFirst().orElseThrow();
  }

  private String sealed(String number) {
    return new String(jdbc.queryForObject("select words from rating where case_number = ?", byte[].class, number),
        StandardCharsets.UTF_8);
  }
}
