package onewindow.product;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The real time plus what tests have ticked, for us and for the engine; only forward, as time goes. */
public class TickingClock extends Clock {

  private static final Clock REAL = Clock.system(ZoneId.of("Asia/Shanghai"));
  // the engine's clock is one for the whole JVM, so ours is
  private static volatile Duration ahead = Duration.ZERO;

  public synchronized void tick(Duration step) {
    ahead = ahead.plus(step);
    ClockUtil.offset(ahead.toMillis());
  }

  /** Beijing's day, as far as it has been ticked. */
  static LocalDate today() {
    return LocalDate.ofInstant(REAL.instant().plus(ahead), REAL.getZone());
  }

  @Override
  public Instant instant() {
    return REAL.instant().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return REAL.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }
}
