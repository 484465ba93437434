package onewindow.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import onewindow.exchange.Reply.Answer;
import onewindow.exchange.Reply.Failure;
import org.junit.jupiter.api.Test;

class DepartmentLineTest {

  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-20T08:00:00Z"));
  private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);

  @Test
  void noMoreIsUnderWayThanTheDepartmentStands() {
    DepartmentLine line = line(Map.of("in-flight", "3"));
    assertThat(line.reserve(2)).isEqualTo(2);
    assertThat(line.reserve(2)).isEqualTo(1);
    assertThat(line.reserve(2)).isZero();
    assertThat(line.ended(new Answer(Map.of()), Duration.ZERO)).isTrue();
    assertThat(line.reserve(2)).isEqualTo(1);
    line.giveBack(3);
    assertThat(line.inFlight()).isZero();
  }

  @Test
  void aFailingDepartmentIsLeftAloneForAWhileAndThenTriedWithFewQuestions() {
    DepartmentLine line = line(Map.of("breaker.minimum-calls", "4", "breaker.probes", "2", "breaker.open-for", "10s"));
    end(line, 4, new Failure("HTTP 500", true));
    assertThat(line.isLeftAlone()).isTrue();
    assertThat(line.reserve(50)).isZero();

    now.set(now.get().plusSeconds(11));
    assertThat(line.reserve(50)).isEqualTo(2);
    line.ended(new Answer(Map.of()), Duration.ZERO);
    line.ended(new Answer(Map.of()), Duration.ZERO);
    assertThat(line.reserve(50)).isEqualTo(50);
  }

  @Test
  void probesThatFoundNoQuestionAreStillThereForTheNextOne() {
    DepartmentLine line = line(Map.of("breaker.minimum-calls", "4", "breaker.probes", "2", "breaker.open-for", "10s"));
    end(line, 4, new Failure("HTTP 500", true));
    now.set(now.get().plusSeconds(11));
    for (int round = 0; round < 5; round++) {
      assertThat(line.reserve(50)).isEqualTo(2);
      line.giveBack(2);
    }
  }

  @Test
  void aRefusedRequestSaysNothingAgainstTheDepartment() {
    DepartmentLine line = line(Map.of("breaker.minimum-calls", "4"));
    Failures failures = new Failures("credit.record");
    end(line, 20, failures.httpStatus(422));
    assertThat(line.isLeftAlone()).isFalse();
    end(line, 20, failures.httpStatus(429));
    assertThat(line.isLeftAlone()).isTrue();
  }

  @Test
  void aLockShorterThanTwoDeadlinesIsRefused() {
    assertThatThrownBy(() -> line(Map.of("deadline", "40s")))
        .hasStackTraceContaining("must be longer than twice the deadline of credit (PT40S)");
  }

  private static void end(DepartmentLine line, int questions, Reply reply) {
    assertThat(line.reserve(questions)).isEqualTo(questions);
    for (int i = 0; i < questions; i++) {
      line.ended(reply, Duration.ofMillis(5));
    }
  }

  private DepartmentLine line(Map<String, String> settings) {
    Map<String, String> properties = new HashMap<>();
    properties.put("onewindow.exchange.departments.credit.url", "http://localhost:1");
    settings.forEach((name, value) -> properties.put("onewindow.exchange.departments.credit." + name, value));
    return new DepartmentLine("credit", SettlerTest.settings(properties).departments().get("credit"), clock);
  }
}
