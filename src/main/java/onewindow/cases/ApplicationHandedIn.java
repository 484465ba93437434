package onewindow.cases;

/**
 * Event, heard inside the transaction that keeps the case: somebody's application came in.
 *
 * @param idNumber whose application it is
 * @param clientKey under which it was handed in
 */
public record ApplicationHandedIn(String idNumber, String service, String clientKey) {

  /** Without whose it is. */
  @Override
  public String toString() {
    return "ApplicationHandedIn[" + service + "]";
  }
}
