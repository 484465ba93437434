package onewindow.cases;

/** What somebody of the city reads a case file for. */
public enum ReadFor {
  HANDLING, SUPERVISION, RECEIPT, CERTIFICATE;

  /** As it is kept. */
  String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
