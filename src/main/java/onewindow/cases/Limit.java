package onewindow.cases;

import onewindow.deadlines.Due;

/** One limit that a case has, and when it ends. */
public record Limit(Kind kind, Due due) {

  /** Until when an office must say whether it takes the case, promised to decide, must decide and must deliver by law. */
  public enum Kind { ACCEPTANCE, PROMISED, STATUTORY, DELIVERY }
}
