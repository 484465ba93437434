package onewindow.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  @ParameterizedTest
  @CsvSource({
      "22:00, 08:00, 2026-03-05T21:59:59, 2026-03-05T21:59:59",
      "22:00, 08:00, 2026-03-05T22:00:00, 2026-03-06T08:00:00",
      "22:00, 08:00, 2026-03-06T07:59:59, 2026-03-06T08:00:00",
      "22:00, 08:00, 2026-03-06T08:00:00, 2026-03-06T08:00:00",
      "12:00, 14:00, 2026-03-05T11:59:59, 2026-03-05T11:59:59",
      "12:00, 14:00, 2026-03-05T13:00:00, 2026-03-05T14:00:00",
      "12:00, 14:00, 2026-03-05T14:00:00, 2026-03-05T14:00:00",
      "08:00, 08:00, 2026-03-05T08:00:00, 2026-03-05T08:00:00"})
  void aMessageWaitsForTheEndOfTheHoursThatItFallsInto(LocalTime from, LocalTime to, String at, String sent) {
    QuietHours quiet = new QuietHours(from, to, "test", true);
    assertThat(quiet.endOf(moment(at).toInstant(), BEIJING)).isEqualTo(moment(sent).toInstant());
  }

  private static ZonedDateTime moment(String text) {
    return java.time.LocalDateTime.parse(text).atZone(BEIJING);
  }
}
