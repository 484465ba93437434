package onewindow.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import onewindow.supervision.OpenWork;
import onewindow.supervision.SupervisedTasks;
import onewindow.supervision.Supervision;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The tasks of cases under supervision, and the timers of the processes that supervise them. */
@Component
class EngineSupervisedTasks implements SupervisedTasks {

  private final TaskService tasks;
  private final ManagementService jobs;
  private final SupervisionRows rows;
  private final CompanionTimers timers;
  private final AsPlatform platform;

  EngineSupervisedTasks(TaskService tasks, ManagementService jobs, SupervisionRows rows, CompanionTimers timers,
      AsPlatform platform) {
    this.tasks = tasks;
    this.jobs = jobs;
    this.rows = rows;
    this.timers = timers;
    this.platform = platform;
  }

  @Override
  public OpenWork of(String caseNumber, String service) {
    return rows.openWork(caseNumber, service);
  }

  @Override
  public void urge(String caseNumber, String service, int priority, String group) {
    platform.run(() -> open(caseNumber, service).forEach(task -> {
      tasks.setPriority(task.getId(), Math.max(priority, task.getPriority()));
      if (group != null && !mayTake(task, group)) {
        tasks.addCandidateGroup(task.getId(), group);
      }
    }));
  }

  @Override
  public void due(String caseNumber, String service, Instant moment) {
    List<String> otherwise = rows.dueOtherwise(caseNumber, service, moment);
    if (!otherwise.isEmpty()) {
      platform.run(() -> otherwise.forEach(task -> tasks.setDueDate(task, Date.from(moment))));
    }
  }

  @Override
  public void recalculate(String caseNumber) {
    timers.of(caseNumber, Supervision.COMPANION).forEach(job -> jobs.recalculateJobDuedate(job, false));
  }

  private List<Task> open(String caseNumber, String service) {
    return tasks.createTaskQuery().processInstanceBusinessKey(caseNumber).processDefinitionKey(service).list();
  }

  private boolean mayTake(Task task, String group) {
    return tasks.getIdentityLinksForTask(task.getId()).stream().map(IdentityLink::getGroupId).anyMatch(group::equals);
  }
}
