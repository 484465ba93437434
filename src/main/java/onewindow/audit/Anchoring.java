package onewindow.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Signs the head of the chain when the last anchor has become too old, or too much has followed it. */
@Component
class Anchoring {

  private final Links links;
  private final Anchors anchors;
  private final AnchorKey key;
  private final AuditSettings settings;
  private final Clock clock;
  private final TransactionTemplate transaction;

  Anchoring(Links links, Anchors anchors, AnchorKey key, AuditSettings settings, Clock clock,
      PlatformTransactionManager transactions) {
    this.links = links;
    this.anchors = anchors;
    this.key = key;
    this.settings = settings;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  void anchor() {
    if (isDue(links.head(), anchors.latest())) {
      transaction.executeWithoutResult(status -> {
        if (links.lock()) {
          sign();
        }
      });
    }
  }

  private void sign() {
    Links.Head head = links.head();
    if (isDue(head, anchors.latest())) {
      Anchor anchor = new Anchor(head.position(), head.hash(), clock.instant());
      anchors.add(new Anchors.Signed(anchor, key.sign(anchor)));
    }
  }

  private boolean isDue(Links.Head head, Optional<Anchors.Signed> latest) {
    if (head.position() == 0 || latest.isEmpty()) {
      return head.position() > 0;
    }
    Anchor last = latest.get().anchor();
    Instant old = clock.instant().minus(settings.anchor().interval());
    return head.position() - last.position() >= settings.anchor().records()
        || head.position() > last.position() && !last.at().isAfter(old);
  }
}
