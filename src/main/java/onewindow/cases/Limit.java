package onewindow.cases;

import onewindow.deadlines.Due;

/** One limit that an open case has, and when it ends. */
public record Limit(Kind kind, Due due) {

  /** Until when an office must say whether it takes the case, promised to decide, and must decide by law. */
  public enum Kind { ACCEPTANCE, PROMISED, STATUTORY }
}
