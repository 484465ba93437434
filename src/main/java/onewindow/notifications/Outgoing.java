package onewindow.notifications;

import java.util.UUID;

/**
 * A message on its way to a gateway.
 *
 * @param key the same at every attempt, so that the gateway sends it once
 */
public record Outgoing(UUID key, String address, String subject, String text) {

  /** Without the address. */
  @Override
  public String toString() {
    return "Outgoing[" + key + "]";
  }
}
