package onewindow.notifications;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import onewindow.forms.LocalizedText;

/** By which way a message reaches somebody. Every message can be read in the portal, whatever else it goes by. */
public enum MessageChannel {
  SMS("sms", "短信", "Text message"),
  WECHAT("wechat", "微信", "WeChat"),
  EMAIL("e-mail", "电子邮件", "E-mail"),
  PORTAL("portal", "仅在本网站", "On this site only");

  private final String word;
  private final LocalizedText title;

  MessageChannel(String word, String zh, String en) {
    this.word = word;
    this.title = new LocalizedText(zh, en);
  }

  /** The name in addresses, forms and settings. */
  public String word() {
    return word;
  }

  public LocalizedText title() {
    return title;
  }

  /** Whether a message leaves the house by it. */
  boolean leavesTheHouse() {
    return this != PORTAL;
  }

  static Optional<MessageChannel> of(String word) {
    return Stream.of(values()).filter(channel -> channel.word.equals(word == null ? null : word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
