package onewindow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class ClocksTest {

  @Test
  void todayIsBeijingsAlsoOnAServerElsewhere() {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Honolulu"));
      assertThat(LocalDate.now(Clocks.clock()))
          .isEqualTo(ZonedDateTime.now(ZoneOffset.ofHours(8)).toLocalDate());
      assertThat(Clocks.clock().getZone().getId()).isEqualTo("Asia/Shanghai");
    } finally {
      TimeZone.setDefault(before);
    }
  }
}
