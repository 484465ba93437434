package onewindow.cases;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** The name of a file as people may see it again: what their system called it, without paths and invisible signs. */
record FileName(String text) {

  private static final int LONGEST = 200;

  /** Empty if nothing that can be read is left. */
  static FileName of(String given) {
    String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    StringBuilder readable = new StringBuilder();
    Normalizer.normalize(last, Normalizer.Form.NFC).codePoints().filter(FileName::isReadable)
        .forEach(readable::appendCodePoint);
    String text = readable.toString().strip().replaceFirst("^\\.+", "");
    return new FileName(text);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Ends in what the content is, so that no system takes the file for something else. */
  FileName as(List<String> extensions) {
    String lower = text.toLowerCase(Locale.ROOT);
    String fitting = extensions.stream().filter(lower::endsWith).findFirst().orElse(null);
    String extension = fitting != null ? text.substring(text.length() - fitting.length())
        : extensions.isEmpty() ? "" : extensions.get(0);
    String stem = fitting != null ? text.substring(0, text.length() - fitting.length()) : text;
    return new FileName(cut(stem, LONGEST - extension.length()) + extension);
  }

  private static String cut(String text, int length) {
    int end = Math.min(text.length(), length);
    boolean splitsPair = end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, splitsPair ? end - 1 : end);
  }

  /** Signs that turn the direction of writing make an exe look like a picture. */
  private static boolean isReadable(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR, Character.UNASSIGNED -> false;
      default -> "\"<>|:*?".indexOf(sign) < 0;
    };
  }
}
