package onewindow.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.ExternalTaskQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskEntity;
import org.camunda.bpm.engine.impl.util.BitMaskUtil;

/**
 * The executions that wait at external tasks, read for many tasks by two statements. Task by task the engine reads the
 * execution, its process instance's tree and the execution's tasks: three statements for each answer of a department.
 */
class WaitingExecutions {

  private static final String TREES =
      "select * from act_ru_execution where proc_inst_id_ = any(string_to_array(#{ids}, ','))";
  private final CommandContext context;

  WaitingExecutions(CommandContext context) {
    this.context = context;
  }

  /** Reads the tasks that are there still, with all that ending them needs. */
  void read(Collection<String> taskIds) {
    Map<String, List<ExternalTaskEntity>> tasks = tasks(taskIds)
        .collect(Collectors.groupingBy(ExternalTaskEntity::getProcessInstanceId));
    executions(tasks.keySet()).collect(Collectors.groupingBy(ExecutionEntity::getProcessInstanceId))
        .forEach((instance, tree) -> connect(tree, tasks.get(instance)));
  }

  private Stream<ExternalTaskEntity> tasks(Collection<String> taskIds) {
    ExternalTaskQueryImpl query = new ExternalTaskQueryImpl();
    query.externalTaskIdIn(Set.copyOf(taskIds));
    return context.getExternalTaskManager().findExternalTasksByQueryCriteria(query).stream()
        .map(ExternalTaskEntity.class::cast);
  }

  private Stream<ExecutionEntity> executions(Collection<String> instances) {
    Map<String, Object> parameters = new HashMap<>(Map.of("sql", TREES, "ids", String.join(",", instances)));
    return context.getExecutionManager().findExecutionsByNativeQuery(parameters, 0, Integer.MAX_VALUE).stream()
        .map(ExecutionEntity.class::cast);
  }

  private static void connect(List<ExecutionEntity> tree, List<ExternalTaskEntity> tasks) {
    tree.stream().filter(ExecutionEntity::isProcessInstanceExecution).findFirst().ifPresent(root ->
        root.restoreProcessInstance(tree, null, null, null, null, null, null));
    for (ExternalTaskEntity task : tasks) {
      tree.stream().filter(execution -> execution.getId().equals(task.getExecutionId())).findFirst()
          .ifPresent(execution -> connect(execution, task));
    }
  }

  /** An execution waits at one task at a time, so this one is all it has. */
  private static void connect(ExecutionEntity execution, ExternalTaskEntity task) {
    execution.setCachedEntityState(
        BitMaskUtil.setBitOff(execution.getCachedEntityStateRaw(), ExecutionEntity.EXTERNAL_TASKS_BIT));
    execution.addExternalTask(task);
    task.setExecution(execution);
  }
}
