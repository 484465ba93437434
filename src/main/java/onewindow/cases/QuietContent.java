package onewindow.cases;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A PDF that ends in {@link Active} where it says that something is to run when somebody opens it. What stands in its
 * compressed parts is not seen: a browser runs nothing of a file that we send, and readers' software has to ask.
 */
class QuietContent extends FilterInputStream {

  private static final Set<String> ACTIONS = Set.of("JavaScript", "Launch");
  private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
  private static final String DELIMITERS = "\0\t\n\f\r ()<>[]{}/%";
  private static final int LONGEST = 30;
  private static final int OUTSIDE = -1;
  private final byte[] name = new byte[LONGEST];
  private int length = OUTSIDE;

  QuietContent(InputStream content) {
    super(content);
  }

  /** The content would run something. */
  static class Active extends IOException {}

  @Override
  public int read() throws IOException {
    int next = super.read();
    if (next >= 0) {
      look((byte) next);
    }
    return next;
  }

  @Override
  public int read(byte[] target, int offset, int count) throws IOException {
    int read = super.read(target, offset, count);
    for (int i = 0; i < read; i++) {
      look(target[offset + i]);
    }
    return read;
  }

  private void look(byte next) throws Active {
    if (DELIMITERS.indexOf(next) >= 0) {
      requireQuiet();
      length = next == '/' ? 0 : OUTSIDE;
    } else if (length != OUTSIDE) {
      length = length == LONGEST ? OUTSIDE : keep(next);
    }
  }

  private int keep(byte next) {
    name[length] = next;
    return length + 1;
  }

  private void requireQuiet() throws Active {
    if (length > 0) {
      String written = new String(name, 0, length, StandardCharsets.ISO_8859_1);
      String meant = ESCAPED.matcher(written).replaceAll(
          sign -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(sign.group(1), 16))));
      if (ACTIONS.contains(meant)) {
        throw new Active();
      }
    }
  }
}
