package onewindow.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Refuses API requests with too large a body: at once when they say their size, else as soon as they pass it. */
class BodyLimit extends OncePerRequestFilter {

  /** Read as the server reads it when it looks for who answers: no other body passes for a file. */
  private static final PathPattern UPLOAD = PathPatternParser.defaultInstance.parse(UploadApi.PATH);
  private final long limit;

  /** @param limit in bytes */
  BodyLimit(long limit) {
    this.limit = limit;
  }

  /** Files have a limit of their own, and are read as they come. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    PathContainer path = ServletRequestPathUtils.parse(request).pathWithinApplication();
    return "POST".equals(request.getMethod()) && UPLOAD.matches(path);
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > limit) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    chain.doFilter(limited(request), response);
  }

  private HttpServletRequest limited(HttpServletRequest request) {
    return new HttpServletRequestWrapper(request) {
      @Override
      public ServletInputStream getInputStream() throws IOException {
        return new LimitedBody(super.getInputStream(), limit);
      }
    };
  }
}
