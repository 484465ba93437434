package onewindow.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPausesTest {

  private final RetryPauses pauses = new RetryPauses(SettlerTest.settings(Map.of()));

  @ParameterizedTest(name = "a question {0} ms old rests for {1} s")
  @CsvSource({"0, 1", "999, 1", "1100, 2", "2500, 2", "3200, 5", "8300, 15", "23500, 15", "600000, 15"})
  void theOlderAQuestionIsTheLongerItRests(long age, long pause) {
    Instant opened = Instant.parse("2026-11-20T08:00:00Z");
    assertThat(pauses.after(opened, opened.plusMillis(age))).isEqualTo(Duration.ofSeconds(pause));
  }
}
