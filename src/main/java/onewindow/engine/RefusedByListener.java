package onewindow.engine;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.RestException;

/** Answers 400 where a listener of ours refused what somebody did to a task, such as claiming it; the engine wraps that. */
@Priority(Priorities.USER - 1)
class RefusedByListener implements ExceptionMapper<ProcessEngineException> {

  @Override
  public Response toResponse(ProcessEngineException failure) {
    Exception told = Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
        .filter(BadUserRequestException.class::isInstance).map(refusal ->
            (Exception) new RestException(Status.BAD_REQUEST, (BadUserRequestException) refusal, refusal.getMessage()))
        .findFirst().orElse(failure);
    return ExceptionHandlerHelper.getInstance().getResponse(told);
  }
}
