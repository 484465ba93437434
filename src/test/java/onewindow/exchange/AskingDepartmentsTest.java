package onewindow.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import onewindow.cases.CaseQuestion;
import onewindow.cases.Exchanged;
import onewindow.cases.Exchanged.Result;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ExchangeTest
class AskingDepartmentsTest extends ExchangeFixture {

  @Autowired GiveUpSweep sweep;
  @Autowired ExchangeLifecycle lifecycle;
  @Autowired MeterRegistry meters;
  @Autowired Clock clock;

  @Test
  void anAnswerIsKeptAndItsProcessGoesOn() {
    String number = newCase();
    OpenQuestion question = ask(number, MARRIAGE);

    eventually(() -> assertThat(processes.events).contains("answered " + question.id()));
    assertThat(kept(number)).singleElement().satisfies(kept -> {
      assertThat(kept.result()).isEqualTo(Result.ANSWERED);
      assertThat(kept.answer()).isEqualTo(Map.of("married", true, "since", "2019-05-20"));
      assertThat(kept.endedAt()).isAfter(kept.askedAt());
    });
    assertThat(departments.named("civil-affairs").requests).singleElement().satisfies(request -> {
      assertThat(request.line()).isEqualTo("POST /marriage");
      assertThat(request.key()).isEqualTo("key-" + number);
      assertThat(request.body().getJsonObject("parameters").getString("certificateNumber")).isEqualTo("X340012301");
    });
  }

  @Test
  void aSlowDepartmentDelaysNoOtherDepartment() {
    TestDepartment publicSecurity = departments.named("public-security");
    publicSecurity.on("household", publicSecurity.silence());
    String number = newCase();
    IntStream.range(0, 300).forEach(n -> processes.ask(number + "-" + n, HOUSEHOLD));
    ask(number, HOUSEHOLD);
    eventually(() -> assertThat(publicSecurity.requests).hasSize(301));

    IntStream.range(0, 50).forEach(n -> processes.ask(number + "-" + n, CREDIT));
    ask(number, CREDIT);
    eventually(() -> assertThat(processes.events).hasSize(51));
    assertThat(processes.events).allMatch(event -> event.startsWith("answered") && event.endsWith(CREDIT));
  }

  @Test
  void fiveHundredQuestionsAreUnderWayAtTheSameTimeOnFewThreads() {
    TestDepartment healthCommission = departments.named("health-commission");
    healthCommission.on("birth-certificate", healthCommission.onceSoManyWait(500, TestDepartment.answer()));
    String number = newCase();
    IntStream.range(0, 499).forEach(n -> processes.ask(number + "-" + n, CERTIFICATE));
    ask(number, CERTIFICATE);

    eventually(() -> assertThat(processes.events).hasSize(500).allMatch(event -> event.startsWith("answered")));
    assertThat(Thread.getAllStackTraces().keySet().stream().map(Thread::getName)
        .filter(name -> name.matches("(exchange|vert|Camel).*"))).hasSizeLessThan(60);
  }

  @Test
  void fiveHundredQuestionsAtOneSecondTakeSecondsAndNotMinutes() {
    TestDepartment healthCommission = departments.named("health-commission");
    healthCommission.on("birth-certificate", healthCommission.after(1000, TestDepartment.answer()));
    String number = newCase();
    Instant begun = clock.instant();
    IntStream.range(0, 499).forEach(n -> processes.ask(number + "-" + n, CERTIFICATE));
    ask(number, CERTIFICATE);

    eventually(() -> assertThat(processes.events).hasSize(500).allMatch(event -> event.startsWith("answered")));
    // about 1.3 s on a quiet machine; five connections, the client's default, would need 100 s
    assertThat(Duration.between(begun, clock.instant())).isBetween(Duration.ofMillis(1000), Duration.ofSeconds(10));
  }

  @Test
  void aFailingDepartmentIsLeftAloneAndItsQuestionsAreStillGivenUp() {
    departments.named("civil-affairs").on("marriage", TestDepartment.status(500));
    String number = newCase();
    IntStream.range(0, 20).forEach(n -> ask(number + "-" + n, MARRIAGE));
    eventually(() -> assertThat(lines.ofRoute(MARRIAGE).isLeftAlone()).isTrue());
    eventually(() -> assertThat(lines.ofRoute(MARRIAGE).inFlight()).isZero());

    String later = newCase();
    processes.takes.clear();
    OpenQuestion question = ask(later, MARRIAGE);
    ask(later, CREDIT);
    eventually(() -> assertThat(processes.isOpen(later, CREDIT)).isFalse());
    assertThat(processes.takes).isNotEmpty().noneMatch(take -> take.containsKey(MARRIAGE));

    sweep.sweepOnce(question.openedAt().plusSeconds(30));
    assertThat(processes.isOpen(later, MARRIAGE)).isTrue();
    sweep.sweepOnce(question.openedAt().plusSeconds(61));
    eventually(() -> assertThat(processes.isOpen(later, MARRIAGE)).isFalse());
    assertThat(processes.events).contains("gave up " + question.id() + ": civil-affairs.marriage was given up"
        + " after 60 s: civil-affairs is not asked at present, because too many of its answers failed");
    assertThat(processes.events).contains("gave up " + number + "-0/civil-affairs.marriage: civil-affairs.marriage"
        + " was given up after 60 s: civil-affairs answered civil-affairs.marriage with HTTP 500");
    assertThat(kept(later)).extracting(Exchanged::result).contains(Result.GAVE_UP);
  }

  @Test
  void whatGrewTooOldWhileNothingRanIsNotGivenUpBeforeItCouldBeAskedOnceMore() {
    departments.named("civil-affairs").on("marriage", TestDepartment.status(500));
    String number = newCase();
    OpenQuestion question = ask(number, MARRIAGE);
    Instant startedAgain = question.openedAt().plus(Duration.ofHours(2));
    sweep.begin(startedAgain);
    try {
      sweep.sweepOnce(startedAgain.plusSeconds(59));
      assertThat(processes.isOpen(number, MARRIAGE)).isTrue();
      sweep.sweepOnce(startedAgain.plusSeconds(60));
      eventually(() -> assertThat(processes.isOpen(number, MARRIAGE)).isFalse());
    } finally {
      sweep.begin(Instant.EPOCH);
    }
  }

  @Test
  void anAnswerAfterTheQuestionWasGivenUpIsKeptAsLate() {
    TestDepartment healthCommission = departments.named("health-commission");
    healthCommission.on("birth-certificate", healthCommission.after(500, TestDepartment.answer()));
    String number = newCase();
    OpenQuestion question = ask(number, CERTIFICATE);
    eventually(() -> assertThat(healthCommission.requests).hasSize(1));
    sweep.sweepOnce(question.openedAt().plus(Duration.ofMinutes(11)));

    eventually(() -> assertThat(kept(number)).extracting(Exchanged::result)
        .containsExactly(Result.GAVE_UP, Result.LATE));
    assertThat(kept(number).get(1).answer()).isEqualTo(Map.of("found", false));
    assertThat(processes.events).noneMatch(event -> event.startsWith("answered"));
  }

  @Test
  void aCommandIsSentOnceWhenItsStateSaysThatItArrived() {
    TestDepartment publicSecurity = departments.named("public-security");
    publicSecurity.on("register-birth", (request, http) -> http.connection().close());
    String number = newCase();
    publicSecurity.on("GET register-birth", (request, http) -> http.response().end(
        publicSecurity.requests.get(0).envelope("{\"idNumber\": \"34150220260101001X\", \"registeredOn\":"
            + " \"2026-01-11\", \"householdNumber\": \"H1\"}").toBuffer()));
    OpenQuestion question = ask(number, REGISTER);

    eventually(() -> assertThat(processes.events).contains("answered " + question.id()));
    assertThat(publicSecurity.requests).extracting(TestDepartment.Request::line)
        .containsExactly("POST /register-birth", "GET /register-birth/key-" + number);
    assertThat(kept(number)).extracting(Exchanged::result).containsExactly(Result.FAILED, Result.ANSWERED);
  }

  @Test
  void aCommandThatNeverArrivedIsSentAgain() {
    TestDepartment publicSecurity = departments.named("public-security");
    publicSecurity.on("GET register-birth", TestDepartment.status(404));
    String number = newCase();
    inquiries.sent.add(new CaseQuestion(number, REGISTER));
    OpenQuestion question = ask(number, REGISTER);

    eventually(() -> assertThat(processes.events).contains("answered " + question.id()));
    assertThat(publicSecurity.requests).extracting(TestDepartment.Request::line)
        .containsExactly("GET /register-birth/key-" + number, "POST /register-birth");
  }

  @Test
  void aCommandWhoseStateIsUnknownIsNotSent() {
    TestDepartment publicSecurity = departments.named("public-security");
    publicSecurity.on("GET register-birth", TestDepartment.status(503));
    String number = newCase();
    inquiries.sent.add(new CaseQuestion(number, REGISTER));
    ask(number, REGISTER);

    eventually(() -> assertThat(processes.events).anyMatch(event -> event.endsWith(
        "public-security answered public-security.register-birth.state with HTTP 503")));
    assertThat(publicSecurity.requests).extracting(TestDepartment.Request::line)
        .doesNotContain("POST /register-birth");
  }

  @Test
  void whatTheCaseDoesNotAllowIsNotSent() {
    String number = newCase();
    inquiries.refusals.put(number, "The case has no approval");
    OpenQuestion question = ask(number, REGISTER);

    eventually(() -> assertThat(processes.events)
        .containsExactly("failed " + question.id() + " for PT1M: The case has no approval"));
    assertThat(departments.named("public-security").requests).isEmpty();
    assertThat(lines.ofRoute(REGISTER).inFlight()).isZero();
  }

  @Test
  void aCaseThatCannotBeReadHoldsUpNoOther() {
    String broken = newCase();
    String whole = newCase();
    inquiries.unreadableCases.add(broken);
    processes.ask(broken, CREDIT);
    ask(whole, CREDIT);

    eventually(() -> assertThat(kept(whole)).extracting(Exchanged::result).containsExactly(Result.ANSWERED));
    eventually(() -> assertThat(processes.events).anyMatch(event -> event.startsWith("failed " + broken)
        && event.endsWith("The question could not be prepared: IllegalStateException")));
    assertThat(processes.isOpen(broken, CREDIT)).isTrue();
  }

  @Test
  void aStoppingNodeStillSettlesWhatIsUnderWayAndTakesNothingNew() {
    TestDepartment credit = departments.named("credit");
    credit.on("record", credit.after(300, TestDepartment.answer()));
    String underWay = newCase();
    ask(underWay, CREDIT);
    eventually(() -> assertThat(credit.requests).hasSize(1));
    lifecycle.stop();
    try {
      assertThat(kept(underWay)).extracting(Exchanged::result).containsExactly(Result.ANSWERED);
      String afterwards = newCase();
      ask(afterwards, CREDIT);
      assertThat(processes.isOpen(afterwards, CREDIT)).isTrue();
      assertThat(credit.requests).hasSize(1);
    } finally {
      lifecycle.start();
    }
  }

  @Test
  void operatorsSeeHowDepartmentsDo() {
    ask(newCase(), CREDIT);
    eventually(() -> assertThat(meters.get("onewindow.exchange.questions")
        .tags("department", "credit", "result", "ANSWERED").counter().count()).isPositive());
    assertThat(meters.get("onewindow.exchange.latency").tag("department", "credit").timer().count()).isPositive();
    assertThat(meters.get("onewindow.exchange.in.flight").tag("department", "credit").gauge().value()).isNotNegative();
    assertThat(meters.get("onewindow.exchange.breaker").tag("department", "credit").gauge().value()).isZero();
  }
}
