package onewindow.portal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The reader's language: {@code ?lang=}, else the one chosen before (pages) or the client's first choice among ours (API),
 * else Chinese.
 */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
class ReaderLanguage implements LocaleResolver {

  private static final Locale FIRST = Locale.CHINESE;
  private static final List<Locale> OURS = List.of(FIRST, Locale.ENGLISH);

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return Stream.concat(asked(request), AskedPath.isApi(request) ? accepted(request) : chosen(request))
        .flatMap(wanted -> OURS.stream().filter(ours -> ours.getLanguage().equals(wanted)))
        .findFirst()
        .orElse(FIRST);
  }

  @Override
  public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
    throw new UnsupportedOperationException("The reader's language comes with each request");
  }

  private static Stream<String> asked(HttpServletRequest request) {
    return Stream.ofNullable(request.getParameter("lang"));
  }

  private static Stream<String> chosen(HttpServletRequest request) {
    return Stream.ofNullable(WebUtils.getCookie(request, LanguageSwitch.COOKIE)).map(Cookie::getValue);
  }

  private static Stream<String> accepted(HttpServletRequest request) {
    // without the header the container would answer with the server's own language
    return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
        ? Stream.empty()
        : Collections.list(request.getLocales()).stream().map(Locale::getLanguage);
  }
}
