package onewindow.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Who has tried too often has to wait. */
class AttemptLimitTest {

  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T02:00:00Z"));
  private final InstantSource time = now::get;
  private final AttemptLimit attempts = new AttemptLimit(3, Duration.ofMinutes(1), time.withZone(ZoneOffset.UTC));

  @Test
  void whoTriedTooOftenWaitsUntilTheirTimeIsOverAndNobodyElseDoes() {
    for (int n = 0; n < 3; n++) {
      assertThat(attempts.wait("1.2.3.4")).isEmpty();
      attempts.count("1.2.3.4");
    }
    now.set(now.get().plusSeconds(20));
    assertThat(attempts.wait("1.2.3.4")).contains(Duration.ofSeconds(40));
    assertThat(attempts.wait("1.2.3.5")).isEmpty();

    now.set(now.get().plusSeconds(40));
    assertThat(attempts.wait("1.2.3.4")).isEmpty();
    attempts.count("1.2.3.4");
    assertThat(attempts.wait("1.2.3.4")).as("counted anew").isEmpty();
  }

  @Test
  void howeverManyAddressesComeTheMemoryStaysBounded() {
    for (int n = 0; n < 20_000; n++) {
      attempts.count("address " + n);
      attempts.count("address " + n);
      attempts.count("address " + n);
    }
    assertThat(attempts.wait("address 19999")).isPresent();
    assertThat(attempts.wait("address 0")).as("long forgotten").isEmpty();
  }
}
