package onewindow.privacy;

import java.util.regex.Pattern;

/** Hides the middle of ID and mobile numbers wherever they stand in a text, and of names where a text is one. */
public class Masking {

  private static final Pattern ID_18 = Pattern.compile("(?<!\\d)(\\d{6})\\d{8}(\\d{3}[\\dXx])(?![\\dXx])");
  private static final Pattern ID_15 = Pattern.compile("(?<!\\d)(\\d{6})\\d{6}(\\d{3})(?!\\d)");
  private static final Pattern MOBILE = Pattern.compile("(?<!\\d)(1[3-9]\\d)\\d{4}(\\d{4})(?!\\d)");

  private Masking() {}

  /** 341502********4529, 341502******452, 138****5678. Null stays null. */
  public static String text(String text) {
    if (text == null) {
      return null;
    }
    String masked = ID_18.matcher(text).replaceAll("$1********$2");
    masked = ID_15.matcher(masked).replaceAll("$1******$2");
    return MOBILE.matcher(masked).replaceAll("$1****$2");
  }

  /** 王*, 李*安, 欧**娜: the first character, and the last of three or more. */
  public static String name(String name) {
    int[] characters = name.codePoints().toArray();
    StringBuilder masked = new StringBuilder();
    for (int n = 0; n < characters.length; n++) {
      boolean shown = n == 0 && characters.length > 1 || n == characters.length - 1 && characters.length > 2;
      masked.appendCodePoint(shown ? characters[n] : '*');
    }
    return masked.toString();
  }
}
