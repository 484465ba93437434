package onewindow.product;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The real time plus what tests have ticked, for us and for the engine; only forward, as time goes. */
public class TickingClock extends Clock {

  private final Clock real = Clock.system(ZoneId.of("Asia/Shanghai"));
  private volatile Duration ahead = Duration.ZERO;

  public void tick(Duration step) {
    ahead = ahead.plus(step);
    ClockUtil.offset(ahead.toMillis());
  }

  @Override
  public Instant instant() {
    return real.instant().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }
}
