package onewindow.notifications;

import java.util.Locale;

/** By which way, where and in which language somebody is reached. */
record Way(MessageChannel channel, String address, Locale language) {

  static final Way PORTAL = new Way(MessageChannel.PORTAL, null, Locale.CHINESE);
}
