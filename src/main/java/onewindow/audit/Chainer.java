package onewindow.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Links committed records into the one chain, a batch in a transaction, under a lock that all nodes share. Whatever is
 * committed and waits is linked, so a transaction that commits late is linked late and never left out.
 */
@Component
class Chainer {

  private final Links links;
  private final AuditKey key;
  private final AuditSettings settings;
  private final TransactionTemplate transaction;

  Chainer(Links links, AuditKey key, AuditSettings settings, PlatformTransactionManager transactions) {
    this.links = links;
    this.key = key;
    this.settings = settings;
    this.transaction = new TransactionTemplate(transactions);
  }

  void linkAll() {
    int linked = settings.batch();
    while (linked == settings.batch() && links.isAnythingWaiting()) {
      linked = transaction.execute(status -> links.lock() ? linkSome() : 0);
    }
  }

  private int linkSome() {
    List<Links.Unlinked> waiting = links.unlinked(settings.batch());
    Links.Head head = links.head();
    byte[] previous = head.hash();
    List<Link> chain = new ArrayList<>();
    for (Links.Unlinked each : waiting) {
      Link link = Link.of(previous, head.position() + chain.size() + 1, each.record(), each.mac(), key);
      chain.add(link);
      previous = link.hash();
    }
    links.add(waiting.stream().map(each -> each.record().id()).toList(), chain);
    return waiting.size();
  }
}
