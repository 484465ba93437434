package onewindow.portal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import onewindow.access.SignInFailure;
import org.springframework.boot.autoconfigure.web.servlet.error.AbstractErrorController;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers what ended outside our controllers: a problem to who asked the API, an error page to everybody else. */
@Controller
class FailedRequests extends AbstractErrorController {

  private final Problems problems;

  FailedRequests(ErrorAttributes attributes, List<ErrorViewResolver> views, Problems problems) {
    super(attributes, views);
    this.problems = problems;
  }

  @RequestMapping("${server.error.path:/error}")
  Object failed(HttpServletRequest request, HttpServletResponse response) {
    if (response.isCommitted()) {
      // anything said now would pass for the rest of what is being sent; the server closes the connection instead
      return ResponseEntity.internalServerError().build();
    }
    HttpStatus status = statusOf(request);
    return AskedPath.isApi(request) ? problem(request, status) : page(request, response, status);
  }

  /** Nothing has failed when somebody opens this address itself. */
  private HttpStatus statusOf(HttpServletRequest request) {
    boolean failed = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
    return failed ? getStatus(request) : HttpStatus.NOT_FOUND;
  }

  private ResponseEntity<Problem> problem(HttpServletRequest request, HttpStatus status) {
    Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    if (SignInFailure.of(request).isPresent()) {
      return problems.notSignedIn(SignInFailure.of(request).get(), request);
    }
    return status.is5xxServerError()
        ? problems.failure(status.value(), request, cause)
        : problems.of(status.value(), request);
  }

  private ModelAndView page(HttpServletRequest request, HttpServletResponse response, HttpStatus status) {
    Map<String, Object> model = getErrorAttributes(request, ErrorAttributeOptions.defaults());
    response.setStatus(status.value());
    ModelAndView page = resolveErrorView(request, response, status, model);
    return page == null ? new ModelAndView("error", model, status) : page;
  }
}
