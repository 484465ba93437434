package onewindow.privacy;

/**
 * Where a module keeps data keys that the master key has wrapped, in a column {@code wrapped_key}; each module names its
 * own, so that a new master key reaches them all.
 *
 * @param place SQL for what each key is bound to, as the key's maker names it
 * @param which SQL condition for the rows whose key the master key wraps
 */
public record WrappedKeys(String table, String place, String which) {

  /** Every row of the table. */
  public static WrappedKeys everyRowOf(String table, String place) {
    return new WrappedKeys(table, place, "true");
  }

  /** SQL for the place of a key of {@link CaseKeys}. */
  public static String ofCase(String number) {
    return "'key:' || " + number;
  }

  /** SQL for the place of a key of {@link PersonKeys}. */
  public static String ofPerson(String column) {
    return "'person-key:' || encode(" + column + ", 'hex')";
  }

  /** SQL for the place of a waiting key of {@link FileKeys}. */
  public static String ofFile(String id) {
    return "'file-key:' || " + id;
  }
}
