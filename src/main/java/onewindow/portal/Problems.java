package onewindow.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import onewindow.access.SignInFailure;
import onewindow.appointments.BookingAnswer.Refused;
import onewindow.forms.FieldProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Words refusals in the reader's language. */
@Component
class Problems {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private final ProblemTexts texts = ProblemTexts.read();

  ResponseEntity<Problem> of(ProblemKind kind, HttpServletRequest request) {
    return answer(kind, kind.status(), request, null, null, null);
  }

  /** For what the server refused before any of our code saw it. */
  ResponseEntity<Problem> of(int status, HttpServletRequest request) {
    return answer(ProblemKind.of(status), status, request, null, null, null);
  }

  ResponseEntity<Problem> of(ProblemKind kind, HttpServletRequest request, List<FieldProblem> fields) {
    return answer(kind, kind.status(), request, fields, null, null);
  }

  ResponseEntity<Problem> notSignedIn(SignInFailure failure, HttpServletRequest request) {
    ProblemKind kind = failure.away() ? ProblemKind.SIGN_IN_AWAY : ProblemKind.NOT_SIGNED_IN;
    return answer(kind, kind.status(), request, failure.problems().isEmpty() ? null : failure.problems(), null, null);
  }

  ResponseEntity<Problem> duplicate(HttpServletRequest request, FieldProblem field, String earlierCase) {
    return answer(ProblemKind.DUPLICATE, ProblemKind.DUPLICATE.status(), request, List.of(field), earlierCase, null);
  }

  /** A time that cannot be had: why, and what can be had instead. */
  ResponseEntity<Problem> notBookable(HttpServletRequest request, Refused refused) {
    Locale locale = RequestContextUtils.getLocale(request);
    ProblemKind kind = ProblemKind.NOT_BOOKABLE;
    List<Problem.Reason> reasons = refused.why().stream()
        .map(why -> new Problem.Reason(why.code(), why.reason().in(locale))).toList();
    return ResponseEntity.status(kind.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(new Problem(kind.type(), texts.of(kind).title().in(locale), kind.status(),
            texts.of(kind).detail().in(locale), AskedPath.of(request), null, null, reasons, refused.alternatives(), null));
  }

  /** Somebody has tried too often. */
  ResponseEntity<Problem> tooMany(HttpServletRequest request, Duration wait) {
    ResponseEntity<Problem> refused = of(ProblemKind.TOO_MANY_ATTEMPTS, request);
    return ResponseEntity.status(refused.getStatusCode()).headers(refused.getHeaders())
        .header(HttpHeaders.RETRY_AFTER, String.valueOf(wholeSeconds(wait))).body(refused.getBody());
  }

  /** So that waiting them is enough. */
  static long wholeSeconds(Duration wait) {
    return wait.plusSeconds(1).minusNanos(1).toSeconds();
  }

  /** A case whose key was destroyed. @param day when, in the reader's language @param cause likewise */
  ResponseEntity<Problem> erased(HttpServletRequest request, String caseNumber, String day, String cause) {
    Locale locale = RequestContextUtils.getLocale(request);
    ProblemKind kind = ProblemKind.ERASED;
    String detail = texts.of(kind).detail().in(locale).replace("{day}", day).replace("{cause}", cause);
    return ResponseEntity.status(kind.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(new Problem(kind.type(), texts.of(kind).title().in(locale), kind.status(), detail, AskedPath.of(request),
            null, caseNumber, null, null, null));
  }

  /** A technical failure: the reader learns a number, the log the rest. */
  ResponseEntity<Problem> failure(int status, HttpServletRequest request, Throwable cause) {
    String incident = UUID.randomUUID().toString();
    LOG.error("Incident {}: {} {} failed", incident, request.getMethod(), AskedPath.of(request), cause);
    return answer(ProblemKind.FAILURE, status, request, null, null, incident);
  }

  private ResponseEntity<Problem> answer(ProblemKind kind, int status, HttpServletRequest request,
      List<FieldProblem> fields, String caseNumber, String incident) {
    Locale locale = RequestContextUtils.getLocale(request);
    ProblemTexts.Text text = texts.of(kind);
    List<Problem.Field> problems = fields == null
        ? null
        : fields.stream().map(field -> Problem.Field.of(field, locale)).toList();
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(new Problem(kind.type(), text.title().in(locale), status, text.detail().in(locale),
            AskedPath.of(request), problems, caseNumber, null, null, incident));
  }
}
