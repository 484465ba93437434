package onewindow.certificates;

import java.util.List;
import java.util.regex.Pattern;
import onewindow.catalog.ValueSource;

/**
 * What a <code>{{…}}</code> on a certificate's page stands for: something of the platform's own, a field of the form, or
 * {@code result.FIELD}; the two latter also as {@code masked.…}.
 */
record Placeholder(String text) {

  static final Pattern NOTATION = Pattern.compile("\\{\\{([^{}]*)}}");
  static final String CASE_NUMBER = "case.number";
  static final String NUMBER = "certificate.number";
  static final String TITLE = "certificate.title";
  static final String ISSUED_ON = "certificate.issuedOn";
  static final String CODE = "certificate.code";
  static final String VERIFY_AT = "certificate.verifyAt";
  static final String AUTHORITY = "department.name";
  static final List<String> OWN = List.of(CASE_NUMBER, NUMBER, TITLE, ISSUED_ON, CODE, VERIFY_AT, AUTHORITY);
  /** The only picture, and the only placeholder in an attribute. */
  static final String QR_CODE = "certificate.qrCode";
  private static final String MASKED = "masked.";

  boolean isOwn() {
    return OWN.contains(text);
  }

  boolean isMasked() {
    return text.startsWith(MASKED);
  }

  /** Where a value that is not the platform's own comes from. */
  ValueSource source() {
    return ValueSource.of(isMasked() ? text.substring(MASKED.length()) : text);
  }
}
