package onewindow.notifications;

/** What became of handing a message to a gateway. */
public sealed interface Handover {

  /** @param id under which the gateway keeps it */
  record Taken(String id) implements Handover {}

  /** This message will not be taken, however often it is tried. @param why without personal data */
  record Refused(String why) implements Handover {}

  /** It was not taken now. @param why without personal data */
  record Failed(String why) implements Handover {}
}
