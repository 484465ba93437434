package onewindow.cases;

/** A process asked for something that the case file does not allow; the transaction must not go on. */
public class CaseStateException extends RuntimeException {

  public CaseStateException(String message) {
    super(message);
  }
}
