package onewindow.engine;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import onewindow.cases.CaseStateException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Lets a refusal leave the engine as one, the case file's included. Listeners and expressions that refuse are wrapped as if they had failed, and
 * the caller would read of an internal error (500) instead of what to do (400).
 */
class Refusals extends CommandInterceptor {

  private static final String NO_TASK = "Cannot find task with id";

  @Override
  public <T> T execute(Command<T> command) {
    try {
      return next.execute(command);
    } catch (BadUserRequestException e) {
      throw e;
    } catch (NullValueException e) {
      throw e.getMessage().startsWith(NO_TASK) ? taskEnded(e) : e;
    } catch (RuntimeException e) {
      throw refusal(e).orElse(e);
    }
  }

  private static BadUserRequestException taskEnded(NullValueException e) {
    return new BadUserRequestException("This task is not open: it was completed before, or never was. Look at the case"
        + " file for what came of it. (" + e.getMessage() + ")", e);
  }

  private static Optional<RuntimeException> refusal(RuntimeException thrown) {
    return Stream.<Throwable>iterate(thrown, Objects::nonNull, Throwable::getCause)
        .filter(cause -> cause instanceof BadUserRequestException || cause instanceof CaseStateException)
        .map(cause -> (RuntimeException) new BadUserRequestException(cause.getMessage(), thrown))
        .findFirst();
  }
}
