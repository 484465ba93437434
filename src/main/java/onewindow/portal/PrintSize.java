package onewindow.portal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;

/** Large print for those who want it: {@code ?print=large} or {@code normal}, remembered on the reader's side. */
@Component
class PrintSize implements HandlerInterceptor, WebMvcConfigurer {

  private static final String NAME = "print";
  private static final String LARGE = "large";
  private static final List<String> SIZES = List.of("normal", LARGE);

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).excludePathPatterns("/api/**");
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
    asked(request).ifPresent(size -> ReaderCookie.set(response, NAME, size));
    return true;
  }

  /** Whether the page is to be shown in large print. */
  static boolean isLarge(HttpServletRequest request) {
    return asked(request)
        .or(() -> Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(Cookie::getValue))
        .filter(LARGE::equals).isPresent();
  }

  private static Optional<String> asked(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter(NAME)).filter(SIZES::contains);
  }
}
