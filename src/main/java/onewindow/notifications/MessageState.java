package onewindow.notifications;

/** How far a message is. */
public enum MessageState {
  /** To be sent, now or later. */
  WAITING,
  SENT,
  /** Given up: it can only be read in the portal. */
  FAILED,
  /** It goes by no other way than the portal. */
  PORTAL,
  /** What it would have told does not hold any more; nobody reads it. */
  DROPPED
}
