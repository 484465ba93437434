package onewindow.notifications;

/** Port: the codes that a line of a timeline can have. */
public interface KnownLines {

  boolean isKnown(String code);
}
