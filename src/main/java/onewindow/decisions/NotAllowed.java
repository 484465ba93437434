package onewindow.decisions;

/** Says which part of a rule is outside of what rules may say. */
final class NotAllowed extends RuntimeException {

  NotAllowed(String message) {
    super(message, null, false, false);
  }
}
