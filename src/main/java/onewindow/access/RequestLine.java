package onewindow.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Requests of one method to addresses of one pattern.
 *
 * @param method {@code *} for each
 */
public record RequestLine(String method, PathPattern path) {

  private static final String EACH = "*";

  /** @throws IllegalArgumentException for anything but a method, a blank and a pattern */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static RequestLine of(String line) {
    String[] parts = line.split(" ");
    if (parts.length != 2 || !parts[1].startsWith("/")) {
      throw new IllegalArgumentException("A request is written as GET /address, not as " + line);
    }
    return new RequestLine(parts[0], PathPatternParser.defaultInstance.parse(parts[1]));
  }

  boolean fits(String asked, PathContainer address) {
    return fits(asked) && path.matches(address);
  }

  /** Whoever may read may ask for the head alone. */
  private boolean fits(String asked) {
    return method.equals(EACH) || method.equals("HEAD".equals(asked) ? "GET" : asked);
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
