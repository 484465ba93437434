package onewindow.portal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import onewindow.notifications.KeptMessage;
import onewindow.notifications.MessageChannel;
import onewindow.notifications.MessageState;

/** One of the reader's messages. */
@Schema(description = "A message about a case")
record MessageLine(
    UUID id,
    String caseNumber,
    String subject,
    String text,
    Instant at,
    @Schema(description = "What became of sending it") MessageState state,
    @Schema(description = "sms, wechat or e-mail; null where it goes by none of them") String channel,
    Instant sentAt,
    boolean read) {

  static MessageLine of(KeptMessage message, Locale locale) {
    MessageChannel channel = message.channel();
    return new MessageLine(message.id(), message.caseNumber(), message.subject().in(locale), message.text().in(locale),
        message.at(), message.state(), channel == null ? null : channel.word(), message.sentAt(), message.read());
  }
}
