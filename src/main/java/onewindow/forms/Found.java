package onewindow.forms;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;

/** What was found in a field, in words: never more than 20 characters of it, and none that a screen or a log obeys. */
final class Found {

  static final LocalizedText NOTHING = new LocalizedText("没有填写", "nothing");

  private static final int MOST = 20;
  private static final int HUGE_NUMBER_BITS = 128;

  private Found() {}

  static LocalizedText in(Object value) {
    if (value instanceof String text) {
      return quoted(text);
    }
    if (value instanceof Number number) {
      return isHuge(number) ? new LocalizedText("过大的数", "a number far too large") : same(head(number.toString()));
    }
    if (value instanceof Boolean) {
      return same(value.toString());
    }
    return structure(value);
  }

  /** The text, and what is wrong with it. */
  static LocalizedText because(String text, LocalizedText fault) {
    LocalizedText quoted = quoted(text);
    return new LocalizedText(quoted.zh() + "：" + fault.zh(), quoted.en() + ": " + fault.en());
  }

  /** The beginning of the text, fit to be shown. */
  static String head(String text) {
    var head = new StringBuilder();
    text.codePoints().limit(MOST).forEach(character -> head.append(visible(character)));
    return head.toString();
  }

  static String visible(int character) {
    return TextCharacters.isVisible(character) ? Character.toString(character) : "\uFFFD";
  }

  static boolean isHuge(Number number) {
    return number instanceof BigInteger integer && integer.bitLength() > HUGE_NUMBER_BITS
        || number instanceof BigDecimal decimal && decimal.unscaledValue().bitLength() > HUGE_NUMBER_BITS;
  }

  private static LocalizedText quoted(String text) {
    String head = "“" + head(text) + "”";
    // fewer code points than twice the limit may still fit, so only what is surely longer says its length
    return text.length() <= 2 * MOST && text.codePoints().count() <= MOST ? same(head)
        : new LocalizedText(head + "……（共 " + text.length() + " 个字符）", head + "… (" + text.length() + " characters)");
  }

  private static LocalizedText structure(Object value) {
    if (value instanceof Map<?, ?>) {
      return new LocalizedText("一个对象", "an object");
    }
    if (value instanceof Collection<?> list) {
      return new LocalizedText("一个有 " + list.size() + " 项的列表", "a list of " + list.size());
    }
    return value == null ? NOTHING : new LocalizedText("其他类型的值", "a value of another type");
  }

  private static LocalizedText same(String text) {
    return new LocalizedText(text, text);
  }
}
