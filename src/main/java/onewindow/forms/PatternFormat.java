package onewindow.forms;

import java.util.Optional;
import java.util.regex.Pattern;

/** A format that a simple pattern describes in full. */
record PatternFormat(String name, Pattern pattern, LocalizedText expected) implements NationalFormat {

  static final PatternFormat BIRTH_CERTIFICATE_NUMBER = new PatternFormat(
      "birth-certificate-number", Pattern.compile("[A-Z][0-9]{9}"),
      new LocalizedText("1 个大写字母加 9 位数字，例如 X340012301", "a capital letter and 9 digits, such as X340012301"));
  static final PatternFormat MOBILE_NUMBER = new PatternFormat(
      "mobile-number", Pattern.compile("1[3-9][0-9]{9}"),
      new LocalizedText("11 位手机号码", "a mobile number of 11 digits"));

  @Override
  public Optional<LocalizedText> fault(String text) {
    return pattern.matcher(text).matches() ? Optional.empty()
        : Optional.of(new LocalizedText("位数或字符不对", "wrong length or characters"));
  }
}
