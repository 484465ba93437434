package onewindow.cases;

/**
 * What keeps the personal data of an ended case from being erased; each module names what it still works on.
 *
 * @param code its name in the interface, after {@code erasure.obstacle.}
 * @param statement SQL with one parameter, an array of case numbers, that selects those which it keeps
 */
public record ErasureObstacle(String code, String statement) {

  /** That a case has not ended. */
  public static final String OPEN = "open";
}
