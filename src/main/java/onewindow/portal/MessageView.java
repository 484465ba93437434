package onewindow.portal;

import java.util.Locale;
import java.util.UUID;
import onewindow.notifications.KeptMessage;
import onewindow.notifications.MessageChannel;

/**
 * A message as its page shows it.
 *
 * @param caseNumber or the number of the booking that it is about
 * @param outcome the text about what became of sending it, by key of the page's texts
 * @param channel in the reader's language, or null
 * @param outcomeAt when it was sent, or is tried next; null where neither is so
 */
record MessageView(UUID id, String caseNumber, String subject, String text, ShownTime at, boolean read, String outcome,
    String channel, ShownTime outcomeAt, boolean booking) {

  static MessageView of(KeptMessage message, Locale locale) {
    MessageChannel channel = message.channel();
    return new MessageView(message.id(), message.caseNumber(), message.subject().in(locale),
        message.text().in(locale), ShownTime.of(message.at(), locale), message.read(),
        "messages.outcome." + message.state(), channel == null ? null : channel.title().in(locale),
        switch (message.state()) {
          case SENT -> ShownTime.of(message.sentAt(), locale);
          case WAITING -> ShownTime.of(message.nextAt(), locale);
          default -> null;
        }, message.booking());
  }
}
