package onewindow.cases;

import java.util.Set;

/**
 * How an application is received.
 *
 * @param takenBy username of the clerk who takes it for the applicant; null where the applicant hands it in
 * @param signed roles of the parties whose signature the clerk has seen
 */
public record Reception(Channel channel, String takenBy, Set<String> signed) {

  /** The role of an applicant whom the service's form does not name. */
  public static final String APPLICANT = "applicant";

  public Reception {
    if (channel.isAttended() != (takenBy != null)) {
      throw new IllegalArgumentException("An application by " + channel + " is taken by " + takenBy);
    }
    signed = Set.copyOf(signed);
  }

  /** The applicant, signed in, hands it in. */
  public static Reception unattended(Channel channel) {
    return new Reception(channel, null, Set.of());
  }

  public boolean isAttended() {
    return channel.isAttended();
  }

  /** Who confirms for somebody whose signature was seen. */
  String witness() {
    return "clerk:" + takenBy;
  }
}
