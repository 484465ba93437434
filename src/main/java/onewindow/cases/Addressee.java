package onewindow.cases;

/**
 * One of the people of a case, as somebody who sends messages knows them: without name and number.
 *
 * @param applicant whether the application is theirs
 * @param confirmed whether their confirmation is not awaited
 * @param person keyed index of the ID number
 */
public record Addressee(String role, boolean applicant, boolean confirmed, byte[] person) {}
