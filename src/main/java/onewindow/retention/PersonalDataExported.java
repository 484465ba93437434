package onewindow.retention;

/**
 * Event, inside a transaction before anything is sent: somebody gets what is kept about them.
 *
 * @param person keyed index in hexadecimal digits
 */
public record PersonalDataExported(String person) {}
