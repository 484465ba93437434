package onewindow.engine;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.RestException;

/** Answers 400 where a task's form or completion was refused; the engine's own REST makes 500 of every refusal there. */
@Priority(Priorities.USER - 1)
class RefusedRequests implements ExceptionMapper<RestException> {

  @Override
  public Response toResponse(RestException failure) {
    if (failure.getCause() instanceof BadUserRequestException refusal) {
      return answer(new RestException(Status.BAD_REQUEST, refusal, failure.getMessage()));
    }
    return answer(failure);
  }

  private static Response answer(RestException failure) {
    return ExceptionHandlerHelper.getInstance().getResponse(failure);
  }
}
