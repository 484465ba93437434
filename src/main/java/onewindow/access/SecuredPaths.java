package onewindow.access;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Which paths are whose. Plain strings would not do: they match the pages' servlet only, not Camunda's. */
class SecuredPaths {

  static final RequestMatcher API = path("/api/**");
  /** Where programs ask, which are told 401 and not led to a page: our API, and the engine's. */
  static final RequestMatcher PROGRAMS = new OrRequestMatcher(API, path("/engine-rest/**"));
  static final RequestMatcher STAFF_ONLY = path("/clerk/**");
  /** Where applications are taken for others: that is clerks' work and not every official's. */
  static final RequestMatcher COUNTER =
      new OrRequestMatcher(path("/clerk/services/**"), path("/clerk/receipts/**"), path("/clerk/appointments/**"), path("/api/clerk/**"));
  /** What somebody has entered stands under the service that it is for, and is nobody else's. */
  static final RequestMatcher DRAFTS = path("/api/services/*/draft");
  /** Figures about how departments work. */
  static final RequestMatcher FIGURES = new OrRequestMatcher(path("/ratings/**"), path("/api/ratings/**"));
  /** The time of cases: for supervisors, and for heads of department who answer for it. */
  static final RequestMatcher SUPERVISION = new OrRequestMatcher(path("/supervision/**"), path("/api/supervision/**"));
  /** Where days are closed for appointments: for those who take part in them and those who answer for them. */
  static final RequestMatcher CLOSED_DAYS = path("/clerk/closed-days/**");
  /** How the departments' systems do: for operators. */
  static final RequestMatcher DEPARTMENTS = path("/departments/**");
  /** Asks and keeps nothing, so it needs no protection from being called in somebody's name. */
  static final RequestMatcher PRECHECK = new OrRequestMatcher(
      posted("/api/services/*/precheck"), posted("/services/*/precheck"));
  /** Verification of certificates: for everybody, and likewise keeping nothing. */
  static final RequestMatcher VERIFICATION = new OrRequestMatcher(
      posted("/api/certificates/verify"), posted("/verify"));
  /** Answers that departments send later: no account, but a signature over every one. */
  static final RequestMatcher CALLBACKS = posted("/api/departments/*/answers");
  static final RequestMatcher PUBLIC = new OrRequestMatcher(Stream.concat(
      readable(), Stream.of(PRECHECK, VERIFICATION, CALLBACKS, path("/error"))).toList());

  private SecuredPaths() {}

  private static Stream<RequestMatcher> readable() {
    return List.of("/", "/services/**", "/api/services/**", "/assets/**", "/webjars/**", "/favicon.ico",
            "/sign-in", "/verify", "/actuator/health/**", "/v3/api-docs/**", "/v3/api-docs.yaml").stream()
        .flatMap(pattern -> Stream.of(GET, HEAD)
            .map(method -> PathPatternRequestMatcher.withDefaults().matcher(method, pattern)));
  }

  private static RequestMatcher posted(String pattern) {
    return PathPatternRequestMatcher.withDefaults().matcher(POST, pattern);
  }

  private static RequestMatcher path(String pattern) {
    return PathPatternRequestMatcher.withDefaults().matcher(pattern);
  }
}
