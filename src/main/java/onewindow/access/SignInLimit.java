package onewindow.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever has sent too many wrong passwords waits before another is looked at. In front of every chain. */
@Component
@Order(SecurityProperties.DEFAULT_FILTER_ORDER - 1)
class SignInLimit extends OncePerRequestFilter {

  private static final int TOO_MANY_REQUESTS = 429;
  private final SignInAttempts attempts;
  private final BasicAuthenticationConverter basic = new BasicAuthenticationConverter();

  SignInLimit(SignInAttempts attempts) {
    this.attempts = attempts;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Duration> wait = username(request).flatMap(name -> attempts.wait(name, request.getRemoteAddr()));
    if (wait.isEmpty()) {
      chain.doFilter(request, response);
    } else if (isPage(request)) {
      response.sendRedirect(request.getContextPath() + "/sign-in?wait=" + (wait.get().toMinutes() + 1));
    } else {
      response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.get().toSeconds() + 1));
      response.sendError(TOO_MANY_REQUESTS);
    }
  }

  private Optional<String> username(HttpServletRequest request) {
    if (isPage(request)) {
      return Optional.ofNullable(request.getParameter("username"));
    }
    try {
      return Optional.ofNullable(basic.convert(request)).map(UsernamePasswordAuthenticationToken::getName);
    } catch (AuthenticationException malformed) {
      return Optional.empty();
    }
  }

  private static boolean isPage(HttpServletRequest request) {
    return request.getMethod().equals("POST") && request.getServletPath().equals("/sign-in");
  }
}
