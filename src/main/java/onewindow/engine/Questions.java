package onewindow.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.ServiceDefinition.Question;
import onewindow.catalog.ServiceDefinitions;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** Process and service.yaml know the same questions, and a question that is given up leads to its clerk. */
@Component
class Questions implements ProcessRule {

  static final String GAVE_UP = "GAVE_UP";

  @Override
  public Stream<String> problems(ServiceProcess process) {
    return ServiceDefinitions.find(process.folder()).map(ServiceDefinition::questions).stream()
        .flatMap(questions -> problems(process, questions));
  }

  private static Stream<String> problems(ServiceProcess process, Map<String, Question> questions) {
    List<ServiceTask> asking = process.all(ServiceTask.class).filter(task -> task.getCamundaTopic() != null).toList();
    Set<String> asked = asking.stream().map(ServiceTask::getCamundaTopic).collect(Collectors.toSet());
    ProcessFlow flow = new ProcessFlow(process);
    Stream<String> unasked = questions.keySet().stream().filter(question -> !asked.contains(question))
        .map(question -> "service.yaml has the question " + question + ", but no service task has it as its topic");
    return Stream.concat(unasked, asking.stream().flatMap(task -> ofTask(task, questions, flow)));
  }

  private static Stream<String> ofTask(ServiceTask task, Map<String, Question> questions, ProcessFlow flow) {
    String name = "serviceTask '" + task.getId() + "' ";
    Question question = questions.get(task.getCamundaTopic());
    if (question == null) {
      return Stream.of(name + "has the topic '" + task.getCamundaTopic()
          + "', which is none of the questions in service.yaml: " + questions.keySet());
    }
    List<BoundaryEvent> givenUp = flow.boundaries(task).stream().filter(Questions::isGaveUp).toList();
    if (givenUp.size() != 1) {
      return Stream.of(name + "needs one interrupting error boundary event with the error code " + GAVE_UP
          + " that leads to '" + question.verifiedBy() + "'; it has " + givenUp.size());
    }
    return byHand(flow.outgoing(givenUp.get(0)), question).map(problem -> name + problem).stream();
  }

  private static boolean isGaveUp(BoundaryEvent event) {
    return event.getEventDefinitions().stream().anyMatch(definition ->
        definition instanceof ErrorEventDefinition error && error.getError() != null
            && GAVE_UP.equals(error.getError().getErrorCode()));
  }

  private static Optional<String> byHand(List<SequenceFlow> flows, Question question) {
    String verifiedBy = question.verifiedBy();
    List<String> targets = flows.stream().map(flow -> flow.getTarget().getId()).toList();
    if (targets.size() != 1 || !question.isVerifiedBy(targets.get(0))) {
      return Optional.of("leads to " + targets + " when it is given up, but service.yaml has it verifiedBy '"
          + verifiedBy + "'");
    }
    return flows.get(0).getTarget() instanceof UserTask task
        && verifiedBy.equals(task.getCamundaFormRef()) ? Optional.empty()
        : Optional.of("is verifiedBy '" + verifiedBy + "', which must be a user task with the form " + verifiedBy
            + ".form");
  }
}
