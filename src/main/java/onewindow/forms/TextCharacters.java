package onewindow.forms;

import java.util.OptionalInt;

/** Which characters a text may have: none that nobody can see, and no half of a pair. */
final class TextCharacters {

  private TextCharacters() {}

  static boolean isVisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
          Character.FORMAT, Character.UNASSIGNED -> false;
      default -> true;
    };
  }

  /** The first character that the text must not have. */
  static OptionalInt firstRefused(String text, boolean manyLines) {
    return text.codePoints()
        .filter(character -> !isVisible(character) && !(manyLines && isLineBreakOrTab(character)))
        .findFirst();
  }

  private static boolean isLineBreakOrTab(int character) {
    return character == '\n' || character == '\r' || character == '\t';
  }
}
