package onewindow.database;

/** The embedded PostgreSQL cannot be used; the message is for the person who started the product. */
class DatabaseStartException extends RuntimeException {

  private final String remedy;

  DatabaseStartException(String message, String remedy) {
    this(message, remedy, null);
  }

  DatabaseStartException(String message, String remedy, Throwable cause) {
    super(message, cause);
    this.remedy = remedy;
  }

  String remedy() {
    return remedy;
  }
}
