package onewindow.cases;

/**
 * What a module removes of its own with the key of a case, in the same transaction: whatever finds the people of a case
 * or tells them by a digest. What the case's key has sealed may stay, for nobody opens it again.
 *
 * @param statement SQL with one parameter, the array of case numbers
 */
public record ErasedRows(String statement) {}
