package onewindow.engine;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import onewindow.cases.CaseDeadlines;
import onewindow.cases.ClerkForms;
import onewindow.cases.CompanionForms;
import onewindow.cases.FourEyes;
import onewindow.catalog.Companions;
import onewindow.forms.FieldProblem;
import onewindow.supervision.Supervision;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries clerks' forms between their tasks and the case file. */
@Component
class CaseTasks {

  private static final String OUTCOME = "outcome";
  private final ClerkForms forms;
  private final ObjectProvider<CompanionForms> beside;
  private final CaseDeadlines deadlines;
  private final FourEyes fourEyes;
  private final Companions companions;
  private final Supervision supervision;
  private final TransactionTemplate transaction;

  CaseTasks(@Lazy ClerkForms forms, ObjectProvider<CompanionForms> beside, @Lazy CaseDeadlines deadlines,
      @Lazy FourEyes fourEyes, @Lazy Companions companions, @Lazy Supervision supervision,
      PlatformTransactionManager transactions) {
    this.forms = forms;
    this.beside = beside;
    this.deadlines = deadlines;
    this.fourEyes = fourEyes;
    this.companions = companions;
    this.supervision = supervision;
    this.transaction = new TransactionTemplate(transactions);
  }

  Map<String, Object> prefill(TaskEntity task) {
    return transaction.execute(status -> ofCompanion(task)
        .map(companion -> companion.prefill(caseNumber(task), task.getTaskDefinitionKey()))
        .orElseGet(() -> forms.prefill(caseNumber(task), task.getTaskDefinitionKey())));
  }

  /** Keeps the form in the case file; only the word that the next gateway reads becomes a variable. */
  void submit(TaskEntity task, String formId, Map<String, Object> entered) {
    String key = task.getTaskDefinitionKey();
    List<FieldProblem> problems = ofCompanion(task).map(companion -> companion.submit(
        caseNumber(task), key, companions.form(version(task), formId), entered, clerk(task)))
        .orElseGet(() -> forms.submit(caseNumber(task), key, formId, entered, clerk(task)));
    if (!problems.isEmpty()) {
      throw new BadUserRequestException(problems.stream().map(CaseTasks::text).collect(Collectors.joining("\n")));
    }
    TransactionSynchronizationManager.bindResource(submitted(task), true);
    Object outcome = entered.get(OUTCOME);
    if (outcome != null) {
      task.getExecution().setVariable(key, String.valueOf(outcome));
    }
  }

  /** A task listener: the task is due when the case is owed its next step, and the case waits for a person now. */
  void limit(DelegateTask task) {
    if (ofCompanion((TaskEntity) task).isEmpty()) {
      supervision.watch(caseNumber((TaskEntity) task));
    }
    deadlines.next(caseNumber((TaskEntity) task), task.getTaskDefinitionKey()).map(Date::from).ifPresent(task::setDueDate);
  }

  /** A task listener: nobody takes a task who may not decide it. */
  void claimed(DelegateTask task) {
    if (task.getAssignee() != null) {
      fourEyes.refusal(caseNumber((TaskEntity) task), task.getTaskDefinitionKey(), task.getAssignee())
          .ifPresent(problem -> {
            throw new BadUserRequestException(text(problem));
          });
    }
  }

  private static String text(FieldProblem problem) {
    return problem.field() + ": 应为 expected " + problem.expected().zh() + " / " + problem.expected().en()
        + "; 实际 found " + problem.found().zh() + " / " + problem.found().en();
  }

  /** A task listener: a task that was completed past its form has nothing in the case file, so it is not complete. */
  void requireForm(DelegateTask task) {
    if (TransactionSynchronizationManager.unbindResourceIfPossible(submitted((TaskEntity) task)) == null) {
      throw new BadUserRequestException("Task " + task.getTaskDefinitionKey() + " of case "
          + caseNumber((TaskEntity) task) + " is completed by submitting its form, which keeps the decision; found a"
          + " completion without the form");
    }
  }

  private Optional<CompanionForms> ofCompanion(TaskEntity task) {
    String process = task.getProcessDefinition().getKey();
    return beside.stream().filter(companion -> companion.companion().equals(process)).findFirst();
  }

  private static String version(TaskEntity task) {
    return task.getProcessDefinition().getDeploymentId();
  }

  private static String submitted(TaskEntity task) {
    return "form submitted for task " + task.getId();
  }

  private static String caseNumber(TaskEntity task) {
    return task.getExecution().getProcessBusinessKey();
  }

  private static String clerk(TaskEntity task) {
    var authentication = Context.getCommandContext().getAuthentication();
    return authentication != null ? authentication.getUserId() : task.getAssignee();
  }
}
