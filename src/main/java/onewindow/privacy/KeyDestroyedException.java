package onewindow.privacy;

/**
 * What was sealed with a case's key is asked for after the key was destroyed (个人信息保护法 §47). An exception, because
 * whoever opens a case meets it, wherever that is, and none of them can forget it.
 */
public final class KeyDestroyedException extends IllegalStateException {

  private final String caseNumber;

  public KeyDestroyedException(String caseNumber) {
    super("The personal data of case " + caseNumber + " was erased: its key is destroyed");
    this.caseNumber = caseNumber;
  }

  public String caseNumber() {
    return caseNumber;
  }
}
