package onewindow.forms;

import java.util.regex.PatternSyntaxException;

/** The limits of a text: every text has a greatest length, also where the form names none. */
final class TextLimits {

  private static final int LONGEST = 10_000;
  // what a pattern costs can grow with every power of the length
  private static final int LONGEST_WITH_PATTERN = 500;

  private TextLimits() {}

  /** @param otherwise the limit where the form has none; null for a type that is no text */
  static Integer longest(FormComponent component, Integer otherwise) {
    Integer maxLength = component.validateInteger("maxLength");
    int most = component.validate("pattern") == null ? LONGEST : LONGEST_WITH_PATTERN;
    if (otherwise == null || maxLength == null) {
      return otherwise == null ? null : Math.min(otherwise, most);
    }
    if (maxLength > most) {
      throw component.refusal("maxLength is " + maxLength + ", the most is " + most);
    }
    return maxLength;
  }

  static String pattern(FormComponent component) {
    String pattern = component.validate("pattern");
    try {
      if (pattern != null && SafePattern.of(pattern).isEndless()) {
        throw component.refusal("validate.pattern would search for ever in some texts: " + Found.head(pattern));
      }
      return pattern;
    } catch (PatternSyntaxException e) {
      throw component.refusal("validate.pattern is no regular expression: " + e.getDescription());
    }
  }
}
