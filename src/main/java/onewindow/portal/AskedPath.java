package onewindow.portal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** The path that a client asked for, also while the server shows an error in its place. */
class AskedPath {

  private AskedPath() {}

  static String of(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return failed == null ? request.getRequestURI() : failed.toString();
  }

  static boolean isApi(HttpServletRequest request) {
    String path = of(request).substring(request.getContextPath().length());
    return path.equals("/api") || path.startsWith("/api/");
  }
}
