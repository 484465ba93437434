package onewindow.privacy;

import java.util.regex.Pattern;

/** Hides the middle of ID and mobile numbers wherever they stand in a text; names stay as they are. */
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
}
