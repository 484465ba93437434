package onewindow.exchange;

/**
 * Event, heard inside the transaction: an operator had failed questions asked again at once.
 *
 * @param department whose; null where it was one question
 * @param question which one; null where it was all of the department's
 */
public record AskedAgain(String department, String question, int questions) {}
