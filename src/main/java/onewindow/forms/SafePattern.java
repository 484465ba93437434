package onewindow.forms;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A form's pattern, which gives up as "not found" where others search for ever or recurse without end. */
record SafePattern(Pattern pattern) {

  private static final int MOST_LOOKS = 200_000;
  private static final int TRIED_LENGTH = 60;
  private static final int MOST_TRIED = 20;

  static SafePattern of(String regex) {
    return new SafePattern(Pattern.compile(regex));
  }

  /** Found anywhere, as in the browser: anchors belong into the pattern. */
  boolean isFoundIn(String text) {
    try {
      return isFound(text);
    } catch (TooManyLooks | StackOverflowError e) {
      // Java's matcher goes one level deeper with every round of an alternation
      return false;
    }
  }

  /**
   * Whether a browser, which has no such limit, would stand still in some texts: for the pattern's shape, or because it
   * gives up here in a short text of one character over and over. A pattern can hide from this.
   */
  boolean isEndless() {
    return PatternShape.repeatsChoices(pattern.pattern())
        || repeated().anyMatch(character -> givesUp(character.repeat(TRIED_LENGTH) + "!"));
  }

  private Stream<String> repeated() {
    return Stream.concat(Stream.of("0", "a", "A", " ", "王"), pattern.pattern().codePoints()
        .filter(Character::isLetterOrDigit).distinct().limit(MOST_TRIED).mapToObj(Character::toString)).distinct();
  }

  private boolean givesUp(String text) {
    try {
      isFound(text);
      return false;
    } catch (TooManyLooks | StackOverflowError e) {
      return true;
    }
  }

  private boolean isFound(String text) {
    return pattern.matcher(new CountedText(text)).find();
  }

  /** A text that counts how often it is looked at. */
  private static final class CountedText implements CharSequence {

    private final String text;
    private int looks;

    CountedText(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      if (++looks > MOST_LOOKS) {
        throw new TooManyLooks();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Ends a search; without a stack trace, as it is no failure of ours. */
  private static final class TooManyLooks extends RuntimeException {

    TooManyLooks() {
      super(null, null, false, false);
    }
  }
}
