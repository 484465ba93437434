package onewindow.exchange;

import java.util.Map;

/** What came of asking a department once. */
sealed interface Reply {

  /** The answer, bound to its question and of the agreed shape. */
  record Answer(Map<String, Object> content) implements Reply {}

  /** No answer yet: the department has taken the question and sends its answer later. */
  record Promised() implements Reply {}

  /**
   * No usable answer.
   *
   * @param text what happened, without personal data
   * @param departmentIsIll whether it speaks against the department's system as a whole, and not against one request
   */
  record Failure(String text, boolean departmentIsIll) implements Reply {}
}
