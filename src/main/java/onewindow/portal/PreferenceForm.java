package onewindow.portal;

import java.util.List;
import java.util.Locale;
import onewindow.notifications.ContactPreference;
import onewindow.notifications.MessageChannel;

/**
 * The form in which people choose how they are reached.
 *
 * @param channel the word of the chosen way, or null
 * @param fields one for each kind of address that is of use here
 */
record PreferenceForm(String channel, String language, List<Option> options, List<Field> fields) {

  static PreferenceForm of(ContactPreference kept, Locale locale) {
    return new PreferenceForm(kept.channel() == null ? null : kept.channel().word(),
        (kept.language() == null ? locale : kept.language()).getLanguage(),
        kept.offered().stream().map(channel -> new Option(channel.word(), channel.title().in(locale))).toList(),
        kept.offered().stream().filter(channel -> channel != MessageChannel.PORTAL)
            .map(channel -> new Field(name(channel), kept.addresses().get(channel), "")).toList());
  }

  /** With what somebody entered, that could not be taken. */
  PreferenceForm with(String entered, String chosenLanguage, String mobile, String wechat, String eMail) {
    return new PreferenceForm(entered, chosenLanguage, options, fields.stream()
        .map(field -> new Field(field.name(), field.kept(), switch (field.name()) {
          case "mobile" -> mobile;
          case "wechat" -> wechat;
          default -> eMail;
        })).toList());
  }

  private static String name(MessageChannel channel) {
    return switch (channel) {
      case SMS -> "mobile";
      case WECHAT -> "wechat";
      default -> "eMail";
    };
  }

  /** One way to choose. */
  record Option(String word, String title) {}

  /** One address: what is kept, masked, or null; and what was entered. */
  record Field(String name, String kept, String entered) {}
}
