package onewindow.notifications;

import java.time.Instant;
import java.util.UUID;
import onewindow.forms.LocalizedText;

/**
 * A message as its person may read it.
 *
 * @param caseNumber or the number of the booking that it is about
 * @param about what it is about: only then is it clear where its number leads
 * @param at since when it can be read
 * @param channel by which it was sent or is tried; null before, and where it goes by none
 * @param nextAt when it is tried next, while it waits
 * @param sentAt null unless it was sent
 */
public record KeptMessage(UUID id, String caseNumber, MessageAbout about, LocalizedText subject, LocalizedText text, Instant at,
    MessageState state, MessageChannel channel, Instant nextAt, Instant sentAt, boolean read) {}
