package onewindow.notifications;

import java.util.concurrent.CompletableFuture;

/** Port: carries messages out of the house. */
public interface Gateways {

  /** Whether messages can go by this way here. */
  boolean isOpen(MessageChannel channel);

  /** Always ends, and never exceptionally. */
  CompletableFuture<Handover> hand(MessageChannel channel, Outgoing message);
}
