package onewindow.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Ends external tasks inside one engine command, so that many are flushed once. What is gone is reported, not thrown:
 * an exception that crosses the engine dooms the whole transaction.
 */
@Component
class ExternalTasks {

  static final String GAVE_UP = "GAVE_UP";
  // no node's name: what is promised is neither under way nor failed, and a node that starts does not give it back
  private static final String PROMISED = "(promised)";
  private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");
  private static final int RETRIES_UNTIL_GIVEN_UP = 1;
  private final ObjectProvider<ProcessEngineConfigurationImpl> engine;
  private final GivenUp givenUp;

  ExternalTasks(ObjectProvider<ProcessEngineConfigurationImpl> engine, GivenUp givenUp) {
    this.engine = engine;
    this.givenUp = givenUp;
  }

  /** @return the ids that no process waits on any more */
  Set<String> complete(Collection<String> ids) {
    return commands().execute(context -> {
      Set<String> gone = new HashSet<>(ids);
      new WaitingExecutions(context).read(ids);
      for (String id : ids) {
        withTask(context, id, task -> {
          gone.remove(id);
          task.complete(null, null);
        });
      }
      return gone;
    });
  }

  void fail(String id, String reason, Duration pause) {
    commands().execute(context -> {
      withTask(context, id, task -> {
        task.failed(reason, null, RETRIES_UNTIL_GIVEN_UP, pause.toMillis(), null, null);
        task.setWorkerId(null);
      });
      return null;
    });
  }

  /** Held by nobody, and not to be taken either. @return false if no process waits on it any more */
  boolean promise(String id) {
    return commands().execute(context -> withTask(context, id, task -> {
      task.setWorkerId(PROMISED);
      task.setLockExpirationTime(Date.from(NEVER));
    }));
  }

  /** @return false if no process waits on it any more */
  boolean giveUp(String id, String reason) {
    return commands().execute(context ->
        withTask(context, id, task -> givenUp.during(reason, () -> task.bpmnError(GAVE_UP, reason, null))));
  }

  private static boolean withTask(CommandContext context, String id, Consumer<ExternalTaskEntity> action) {
    ExternalTaskEntity task = context.getExternalTaskManager().findExternalTaskById(id);
    boolean waiting = task != null && !task.isSuspended();
    if (waiting) {
      action.accept(task);
    }
    return waiting;
  }

  private CommandExecutor commands() {
    return engine.getObject().getCommandExecutorTxRequired();
  }
}
