package onewindow.portal;

import java.util.regex.Pattern;

/** A client's own key of one submission. */
record ClientKey(String value) {

  static final String HEADER = "Idempotency-Key";
  static final String PATTERN = "^[A-Za-z0-9._-]{8,64}$";

  private static final Pattern SHAPE = Pattern.compile(PATTERN);

  /** Public, for Spring makes the key of the header's text. */
  public ClientKey {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a client key");
    }
  }
}
