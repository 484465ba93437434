package onewindow.engine;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.ExternalTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Ties every process to its case: no case, no start; forms go to the case file; a task ends only by its form. */
class CaseProcessListener extends AbstractBpmnParseListener {

  private final CaseStart caseStart;
  private final CaseTasks tasks;
  private final GivenUp givenUp;
  private final Wake wake;

  CaseProcessListener(CaseStart caseStart, CaseTasks tasks, GivenUp givenUp, Wake wake) {
    this.caseStart = caseStart;
    this.tasks = tasks;
    this.givenUp = givenUp;
    this.wake = wake;
  }

  @Override
  public void parseProcess(Element element, ProcessDefinitionEntity process) {
    process.addListener(ExecutionListener.EVENTNAME_START, caseStart);
  }

  @Override
  public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl startEvent) {
    if (scope instanceof ProcessDefinitionEntity process) {
      process.setStartFormHandler(new NoStartForm());
    }
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
    task.setTaskFormHandler(new CaseTaskForm(tasks, task, deploymentOf(scope)));
    task.addTaskListener(TaskListener.EVENTNAME_CREATE, givenUp::taskOpened);
    task.addTaskListener(TaskListener.EVENTNAME_CREATE, tasks::limit);
    task.addTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, tasks::claimed);
    task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, tasks::requireForm);
    task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, givenUp::taskEnded);
  }

  @Override
  public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    if (activity.getActivityBehavior() instanceof ExternalTaskActivityBehavior) {
      activity.addListener(ExecutionListener.EVENTNAME_START, wake);
    }
  }

  private static String deploymentOf(ScopeImpl scope) {
    return ((ProcessDefinitionEntity) scope.getProcessDefinition()).getDeploymentId();
  }
}
