package onewindow.portal;

import java.util.Locale;
import java.util.UUID;
import onewindow.notifications.KeptMessage;
import onewindow.notifications.MessageChannel;

/**
 * A message as its page shows it.
 *
 * @param caseNumber or the number of the booking that it is about
 * @param about {@code CASE}, {@code WORK} where it is about the reader's work, and the case not their own, or {@code BOOKING}
 * @param outcome the text about what became of sending it, by key of the page's texts
 * @param channel in the reader's language, or null
 * @param outcomeAt when it was sent, or is tried next; null where neither is so
 */
record MessageView(UUID id, String caseNumber, String about, String subject, String text, ShownTime at, boolean read, String outcome,
    String channel, ShownTime outcomeAt) {

  static MessageView of(KeptMessage message, Locale locale) {
    MessageChannel channel = message.channel();
    return new MessageView(message.id(), message.caseNumber(), message.about().name(), message.subject().in(locale),
        message.text().in(locale), ShownTime.of(message.at(), locale), message.read(),
        "messages.outcome." + message.state(), channel == null ? null : channel.title().in(locale),
        switch (message.state()) {
          case SENT -> ShownTime.of(message.sentAt(), locale);
          case WAITING -> ShownTime.of(message.nextAt(), locale);
          default -> null;
        });
  }
}
