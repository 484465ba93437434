package onewindow.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Remembers on the reader's side the language that was switched to. */
@Component
class LanguageSwitch implements HandlerInterceptor, WebMvcConfigurer {

  static final String COOKIE = "lang";

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).excludePathPatterns("/api/**");
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getParameter(COOKIE) != null) {
      ReaderCookie.set(response, COOKIE, RequestContextUtils.getLocale(request).getLanguage());
    }
    return true;
  }
}
