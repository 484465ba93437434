package onewindow.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks at a message whose time has come: is it still true, how does it go, and may it go now? */
@Component
class DueMessages {

  private final Messages messages;
  private final MessageTemplates templates;
  private final MessageWords words;
  private final StillHolds stillHolds;
  private final Ways ways;
  private final NotificationSettings settings;
  private final Clock clock;

  DueMessages(Messages messages, MessageTemplates templates, MessageWords words, StillHolds stillHolds, Ways ways,
      NotificationSettings settings, Clock clock) {
    this.messages = messages;
    this.templates = templates;
    this.words = words;
    this.stillHolds = stillHolds;
    this.ways = ways;
    this.settings = settings;
    this.clock = clock;
  }

  /** Empty if nothing is to be handed over now; then that is kept. */
  Optional<Ready> ready(DueMessage message) {
    MessageTemplate template = templates.find(message.code());
    if (template == null || !stillHolds.test(message, template)) {
      messages.end(message.id(), MessageState.DROPPED, null);
      return Optional.empty();
    }
    Instant now = clock.instant();
    messages.show(message.id(), now);
    Way way = ways.of(message);
    if (!way.channel().leavesTheHouse()) {
      messages.end(message.id(), MessageState.PORTAL, null);
      return Optional.empty();
    }
    Instant allowed = template.urgent() ? now : settings.quietHours().endOf(now, clock.getZone());
    if (allowed.isAfter(now)) {
      messages.postpone(message.id(), allowed);
      return Optional.empty();
    }
    messages.attempt(message.id(), way.channel());
    return Optional.of(new Ready(way, outgoing(message, way)));
  }

  private Outgoing outgoing(DueMessage message, Way way) {
    MessageWords.Worded worded =
        words.of(message.code(), message.service(), message.caseNumber(), message.lastDay());
    return new Outgoing(message.id(), way.address(), worded.subject().in(way.language()),
        worded.text().in(way.language()));
  }

  /** A message that leaves the house now. */
  record Ready(Way way, Outgoing outgoing) {}
}
