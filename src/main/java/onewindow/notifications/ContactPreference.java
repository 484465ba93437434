package onewindow.notifications;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How somebody is reached, as they may read it.
 *
 * @param channel what they chose; null while they have not: then whoever applies gets text messages
 * @param language null while they have not chosen
 * @param addresses masked, by channel
 * @param offered the ways there are here
 */
public record ContactPreference(MessageChannel channel, Locale language, Map<MessageChannel, String> addresses,
    List<MessageChannel> offered) {}
