package onewindow.notifications;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;
import onewindow.privacy.Audience;
import onewindow.privacy.FieldKind;
import onewindow.privacy.FieldPolicy;

/** What an address of each way looks like, and what of it is shown. */
enum ContactAddress {
  MOBILE(MessageChannel.SMS, "mobile", "1[3-9][0-9]{9}",
      new LocalizedText("11 位手机号码", "a mobile number of 11 digits")),
  WECHAT(MessageChannel.WECHAT, "wechat", "[A-Za-z][A-Za-z0-9_-]{5,63}",
      new LocalizedText("6 至 64 位微信号，以字母开头", "a WeChat id of 6 to 64 letters, digits, _ or -")),
  E_MAIL(MessageChannel.EMAIL, "eMail",
      "[A-Za-z0-9](?:[A-Za-z0-9._+-]{0,62}[A-Za-z0-9])?@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.){1,8}[A-Za-z]{2,24}",
      new LocalizedText("电子邮箱地址，例如 wang@example.com", "an e-mail address such as wang@example.com"));

  private static final int LONGEST = 200;
  private final MessageChannel channel;
  private final String field;
  private final Pattern pattern;
  private final LocalizedText expected;

  ContactAddress(MessageChannel channel, String field, String pattern, LocalizedText expected) {
    this.channel = channel;
    this.field = field;
    this.pattern = Pattern.compile(pattern);
    this.expected = expected;
  }

  MessageChannel channel() {
    return channel;
  }

  /** @param given null or empty where nothing new is given */
  Optional<FieldProblem> problem(String given) {
    boolean good = given == null || given.isBlank()
        || given.length() <= LONGEST && pattern.matcher(given.strip()).matches();
    return good ? Optional.empty() : Optional.of(new FieldProblem(field, expected,
        new LocalizedText("位数或字符不对", "wrong length or characters")));
  }

  /** That there is none, though messages are to go by this way. */
  FieldProblem missing() {
    return new FieldProblem(field, expected, new LocalizedText("未填写", "nothing"));
  }

  static Map<MessageChannel, String> masked(Map<MessageChannel, String> addresses) {
    Map<MessageChannel, String> masked = new java.util.EnumMap<>(MessageChannel.class);
    addresses.forEach((channel, address) -> masked.put(channel, FieldPolicy.IN_FORCE.shown(
        channel == MessageChannel.SMS ? FieldKind.PHONE : FieldKind.ACCOUNT, Audience.PARTY, address)));
    return masked;
  }
}
