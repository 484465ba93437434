package onewindow.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import onewindow.audit.EvidenceNotKept;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Answers what ended in an exception inside the API, telling nothing about our insides. */
@RestControllerAdvice(assignableTypes = {
    ServicesApi.class, SubmissionApi.class, CasesApi.class, PartyApi.class, UploadApi.class, CounterApi.class,
    CounterUploadApi.class, VerificationApi.class, MessagesApi.class, CallbackApi.class,
    ErasureApi.class})
record ApiFailures(Problems problems) {

  private static final LocalizedText KEY_SHAPE = new LocalizedText(
      "8 至 64 个字符，仅限字母、数字、点、下划线、连字符", "8 to 64 letters, digits, dots, underscores or hyphens");

  @ExceptionHandler
  ResponseEntity<Problem> unreadable(HttpMessageNotReadableException failure, HttpServletRequest request) {
    Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
    if (cause instanceof BodyTooLarge) {
      return problems.of(ProblemKind.TOO_LARGE, request);
    }
    return problems.of(cause instanceof NotUtf8 ? ProblemKind.CHARSET : ProblemKind.MALFORMED, request);
  }

  @ExceptionHandler
  ResponseEntity<Problem> noKey(MissingRequestHeaderException failure, HttpServletRequest request) {
    return wrongKey(request, new LocalizedText("未提供", "nothing"));
  }

  @ExceptionHandler
  ResponseEntity<Problem> badKey(MethodArgumentTypeMismatchException failure, HttpServletRequest request) {
    return wrongKey(request, new LocalizedText("不符合要求的值", "another shape"));
  }

  @ExceptionHandler
  ResponseEntity<Problem> denied(AccessDeniedException failure, HttpServletRequest request) {
    return problems.of(ProblemKind.FORBIDDEN, request);
  }

  @ExceptionHandler
  ResponseEntity<Problem> notRecorded(EvidenceNotKept failure, HttpServletRequest request) {
    return problems.of(ProblemKind.NOT_RECORDED, request);
  }

  @ExceptionHandler
  ResponseEntity<Problem> failed(Exception failure, HttpServletRequest request) {
    return failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()
        ? problems.of(known.getStatusCode().value(), request)
        : problems.failure(ProblemKind.FAILURE.status(), request, failure);
  }

  private ResponseEntity<Problem> wrongKey(HttpServletRequest request, LocalizedText found) {
    return problems.of(
        ProblemKind.HEADER, request, List.of(new FieldProblem(ClientKey.HEADER, KEY_SHAPE, found)));
  }
}
