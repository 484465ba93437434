package onewindow.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.UriUtils;

/** The path that a client asked for, also while the server shows an error in its place. */
class AskedPath {

  private AskedPath() {}

  static String of(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return failed == null ? request.getRequestURI() : failed.toString();
  }

  static boolean isApi(HttpServletRequest request) {
    String path = UriUtils.decode(of(request).substring(request.getContextPath().length()), UTF_8);
    return path.equals("/api") || path.startsWith("/api/");
  }
}
