package onewindow.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import onewindow.cases.ClerkTasks;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Finds the case behind a task, for those who hold it or may take it. */
@Component
class EngineClerkTasks implements ClerkTasks {

  private final TaskService tasks;
  private final RuntimeService runtime;

  EngineClerkTasks(TaskService tasks, RuntimeService runtime) {
    this.tasks = tasks;
    this.runtime = runtime;
  }

  @Override
  public Optional<String> caseOf(String taskId, String username, Collection<String> groups) {
    Task task = tasks.createTaskQuery().taskId(taskId).or().taskAssignee(username)
        .taskCandidateGroupIn(groups.isEmpty() ? List.of("") : List.copyOf(groups)).includeAssignedTasks().endOr()
        .singleResult();
    return Optional.ofNullable(task).map(found -> runtime.createProcessInstanceQuery()
        .processInstanceId(found.getProcessInstanceId()).singleResult()).map(instance -> instance.getBusinessKey());
  }
}
