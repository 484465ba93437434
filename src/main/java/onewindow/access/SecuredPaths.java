package onewindow.access;

import static org.springframework.http.HttpMethod.POST;

import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Which paths are protected otherwise. Plain strings would not do: they match the pages' servlet only, not Camunda's. */
class SecuredPaths {

  static final RequestMatcher API = path("/api/**");
  /** Where programs ask, which are told 401 and not led to a page: our API, and the engine's. */
  static final RequestMatcher PROGRAMS = new OrRequestMatcher(API, path("/engine-rest/**"));
  /** Asks and keeps nothing, so it needs no protection from being called in somebody's name. */
  static final RequestMatcher PRECHECK = new OrRequestMatcher(
      posted("/api/services/*/precheck"), posted("/services/*/precheck"));
  /** Verification of certificates: for everybody, and likewise keeping nothing. */
  static final RequestMatcher VERIFICATION = new OrRequestMatcher(
      posted("/api/certificates/verify"), posted("/verify"));
  /** Answers that departments send later: no account, but a signature over every one. */
  static final RequestMatcher CALLBACKS = posted("/api/departments/*/answers");

  private SecuredPaths() {}

  private static RequestMatcher posted(String pattern) {
    return PathPatternRequestMatcher.withDefaults().matcher(POST, pattern);
  }

  private static RequestMatcher path(String pattern) {
    return PathPatternRequestMatcher.withDefaults().matcher(pattern);
  }
}
