package onewindow.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hides most of a value that is known to be of one kind; of one that does not look like its kind nothing is shown. */
final class MaskedValues {

  /** What names of provinces, cities and counties do not contain, but streets and estates do. */
  private static final String NAME = "[^省市区县路街道巷弄号村\\s\\d]";
  /** Down to the county; what follows tells a house. */
  private static final Pattern DOWN_TO_COUNTY = Pattern.compile(
      "^(?:%1$s{2,8}(?:省|自治区))?(?:%1$s{2,8}市)?%1$s{1,8}(?:区|县|市)(?<![小社园街校厂片]区)".formatted(NAME));
  private static final Pattern NUMBER_ONLY = Pattern.compile("[0-9Xx*+() -]+");
  private static final Pattern DAY = Pattern.compile("^(\\d{4})[-/.]\\d{1,2}[-/.]\\d{1,2}$");
  /** So many characters of a document's number are enough to tell it from others by those who know it. */
  private static final int DOCUMENT_SHOWS_FROM = 8;
  private static final int ACCOUNT_SHOWS = 2;

  private MaskedValues() {}

  /** 341502********4529 or 341502******452. */
  static String idNumber(String number) {
    return recognised(number);
  }

  /** 138****5678 or 0564-***2345. */
  static String phone(String number) {
    return recognised(number);
  }

  private static String recognised(String number) {
    String masked = Masking.text(number);
    return masked.equals(number) || !NUMBER_ONLY.matcher(masked).matches() ? FieldPolicy.HIDDEN : masked;
  }

  /** wa***@example.com; wx*** where it has no host. */
  static String account(String address) {
    int at = address.indexOf('@');
    String name = at < 0 ? address : address.substring(0, at);
    return name.substring(0, Math.max(0, Math.min(ACCOUNT_SHOWS, name.length() - 1))) + "***"
        + (at < 0 ? "" : address.substring(at));
  }

  /** 安徽省六安市金安区****. */
  static String address(String address) {
    Matcher county = DOWN_TO_COUNTY.matcher(address.strip());
    return (county.find() ? county.group() : "") + FieldPolicy.HIDDEN;
  }

  /** 2026-**-**. */
  static String birthDate(String day) {
    Matcher written = DAY.matcher(day.strip());
    return written.find() ? written.group(1) + "-**-**" : FieldPolicy.HIDDEN;
  }

  /** P*******21; of a shorter one nothing. */
  static String documentNumber(String number) {
    String stripped = number.strip();
    int length = stripped.length();
    return length < DOCUMENT_SHOWS_FROM ? FieldPolicy.HIDDEN
        : stripped.charAt(0) + "*".repeat(length - 3) + stripped.substring(length - 2);
  }
}
