package onewindow.notifications;

import java.util.Locale;
import java.util.Map;

/** How somebody chose to be reached. */
record Preference(MessageChannel channel, Locale language, Map<MessageChannel, String> addresses) {

  /** Without the addresses. */
  @Override
  public String toString() {
    return "Preference[" + channel + "]";
  }
}
