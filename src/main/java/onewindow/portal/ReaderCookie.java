package onewindow.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** What a reader chose once and keeps for a year. */
final class ReaderCookie {

  private static final Duration KEPT = Duration.ofDays(365);

  private ReaderCookie() {}

  static void set(HttpServletResponse response, String name, String value) {
    response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(name, value)
        .path("/").maxAge(KEPT).httpOnly(true).sameSite("Lax").build().toString());
  }
}
