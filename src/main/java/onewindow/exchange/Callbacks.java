package onewindow.exchange;

/** Takes answers that departments send later, to whatever node. */
public interface Callbacks {

  /**
   * Takes the answer, once, if it is the department's own and bound to a question that it was asked.
   *
   * @param body as it came, before anybody has read it
   * @param signature {@code sha256=} and the body's HMAC-SHA256 under the department's secret; null if none was sent
   */
  CallbackOutcome take(String department, byte[] body, String signature);
}
