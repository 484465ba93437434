package onewindow.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends what is due: taken and looked at in short transactions, handed over in none, and the outcome kept. */
@Component
class Dispatch {

  private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);
  private final Messages messages;
  private final DueMessages due;
  private final Gateways gateways;
  private final NotificationSettings settings;
  private final Clock clock;
  private final TransactionTemplate transaction;

  Dispatch(Messages messages, DueMessages due, Gateways gateways, NotificationSettings settings, Clock clock,
      PlatformTransactionManager transactions) {
    this.messages = messages;
    this.due = due;
    this.gateways = gateways;
    this.settings = settings;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** @return how many messages were looked at */
  int once() {
    Instant now = clock.instant();
    List<DueMessage> taken = transaction.execute(
        status -> messages.take(now, now.plus(settings.lease()), settings.takeMost()));
    List<CompletableFuture<Void>> underWay = new ArrayList<>();
    taken.forEach(message -> ready(message).ifPresent(ready -> underWay.add(
        gateways.hand(ready.way().channel(), ready.outgoing()).thenAccept(handover -> keep(message, handover)))));
    underWay.forEach(CompletableFuture::join);
    return taken.size();
  }

  /** One message that cannot be looked at must not keep the others. */
  private Optional<DueMessages.Ready> ready(DueMessage message) {
    try {
      return transaction.execute(status -> due.ready(message));
    } catch (RuntimeException e) {
      LOG.error("Message {} could not be prepared", message.id(), e);
      transaction.executeWithoutResult(status -> messages.attempt(message.id(), null));
      keep(message, new Handover.Failed("it could not be prepared (" + e.getClass().getSimpleName() + ")"));
      return Optional.empty();
    }
  }

  private void keep(DueMessage message, Handover handover) {
    transaction.executeWithoutResult(status -> {
      if (handover instanceof Handover.Taken taken) {
        messages.sent(message.id(), clock.instant(), taken.id());
      } else if (handover instanceof Handover.Refused refused) {
        messages.end(message.id(), MessageState.FAILED, refused.why());
      } else if (handover instanceof Handover.Failed failed) {
        again(message, failed.why());
      }
    });
  }

  private void again(DueMessage message, String why) {
    List<Duration> pauses = settings.retryPauses();
    if (message.attempts() < pauses.size()) {
      messages.failed(message.id(), why, clock.instant().plus(pauses.get(message.attempts())));
    } else {
      messages.end(message.id(), MessageState.FAILED, why);
    }
  }
}
