package preview;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import onewindow.exchange.CallbackOutcome;
import onewindow.exchange.Callbacks;
import onewindow.exchange.DepartmentBoard;

/** One department that is well, one that fails, and none that answers later. */
public class PreviewDepartments implements DepartmentBoard, Callbacks {

  private static final Instant AT = Instant.parse("2026-11-19T02:00:00Z");
  private int failing = 2;

  /** As if nobody had asked again. */
  public void reset() {
    failing = 2;
  }

  @Override
  public List<State> states() {
    return List.of(
        new State("civil-affairs", failing > 0 ? "OPEN" : "CLOSED", 0, 2000, failing, failing, AT, 812, 40, 3,
            Duration.ofMillis(87), Duration.ofMillis(5000)),
        new State("public-security", "CLOSED", 3, 2000, 3, 0, AT, 2400, 0, 0, Duration.ofMillis(21),
            Duration.ofMillis(190)),
        new State("credit", "HALF_OPEN", 0, 2000, 0, 0, null, 0, 0, 0, null, null));
  }

  @Override
  public List<Paused> paused(String department, int most) {
    return failing == 0 ? List.of() : List.of(new Paused("1", PreviewCases.IN_REVIEW, "civil-affairs.marriage", AT,
        AT.plusSeconds(60), "civil-affairs answered civil-affairs.marriage with HTTP 503"));
  }

  @Override
  public int askAgain(String department) {
    int again = failing;
    failing = 0;
    return again;
  }

  @Override
  public boolean askAgainOne(String id) {
    return askAgain("civil-affairs") > 0;
  }

  @Override
  public CallbackOutcome take(String department, byte[] body, String signature) {
    return new CallbackOutcome.NotAgreed();
  }
}
