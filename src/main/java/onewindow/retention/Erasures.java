package onewindow.retention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import onewindow.cases.CaseSummary;
import onewindow.cases.ErasedCase;
import onewindow.cases.ErasureCause;
import onewindow.forms.FieldProblem;

/** Erasing one case on order, and keeping one from being erased; nothing personal of it is shown. */
public interface Erasures {

  /** The longest basis, in characters. */
  int LONGEST_BASIS = 100;

  /** Empty if there is no such case. */
  Optional<State> of(String caseNumber);

  /**
   * Destroys the key of the case for good, whatever its time (个人信息保护法 §47).
   *
   * @param cause a name of {@link ErasureCause} other than EXPIRED, which is the platform's own
   * @param basis the paper that orders it, 1 to {@link #LONGEST_BASIS} characters without ID or telephone numbers
   * @param typed the case number once more, typed by whoever erases
   */
  Answer erase(String caseNumber, String cause, String basis, String typed, String by);

  /** Keeps the case from being erased until that is lifted. @param basis as above */
  Answer hold(String caseNumber, String basis, String by);

  /** @param basis as above */
  Answer lift(String caseNumber, String basis, String by);

  /** What became of it. */
  sealed interface Answer {

    record Done() implements Answer {}

    record NotThere() implements Answer {}

    /**
     * @param why codes of {@link onewindow.cases.ErasureObstacle}, or {@code erased}, {@code held}, {@code not-held}
     */
    record Refused(List<String> why) implements Answer {}

    record Incomplete(List<FieldProblem> problems) implements Answer {}
  }

  /**
   * How a case stands.
   *
   * @param endedAt when it changed last, having ended; null while it is open
   * @param keptUntil null while it is open, and for what is kept for ever
   * @param obstacles codes of what keeps it
   * @param hold null unless it is held
   * @param erased null unless it was
   */
  record State(CaseSummary summary, Instant endedAt, Instant keptUntil, boolean permanent, SortedSet<String> obstacles,
      Hold hold, ErasedCase erased) {}

  /** That somebody ordered that it is kept. */
  record Hold(String basis, Instant since) {}
}
