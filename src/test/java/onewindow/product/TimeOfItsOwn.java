package onewindow.product;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The real time, which Keycloak has too, and what one test has put it ahead: other tests' ticks do not reach it. */
@TestComponent
@Primary
public class TimeOfItsOwn extends Clock {

  private volatile Duration ahead = Duration.ZERO;

  public void setAhead(Duration by) {
    ahead = by;
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return ZoneId.of("Asia/Shanghai");
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }
}
