package onewindow.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onewindow.cases.ClerkTasks;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
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
  public Map<String, String> casesOf(Collection<String> taskIds, String username, Collection<String> groups) {
    Map<String, String> instances = taskIds.isEmpty() ? Map.of()
        : DeskAuthorizations.ofDesk(tasks.createTaskQuery(), username, groups)
            .taskIdIn(taskIds.toArray(String[]::new)).list().stream()
            .collect(Collectors.toMap(Task::getId, Task::getProcessInstanceId));
    if (instances.isEmpty()) {
      return Map.of();
    }
    Map<String, String> numbers = runtime.createProcessInstanceQuery()
        .processInstanceIds(Set.copyOf(instances.values())).list().stream()
        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    instances.replaceAll((task, instance) -> numbers.get(instance));
    return instances;
  }

  @Override
  public Optional<String> caseOf(String taskId, String username, Collection<String> groups) {
    return Optional.ofNullable(casesOf(List.of(taskId), username, groups).get(taskId));
  }
}
