package onewindow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.ServiceDefinition.Delivery;
import onewindow.catalog.ServiceDefinition.Question;
import onewindow.catalog.ServiceDefinitions;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** What follows the issue is asked only after it and only where it was chosen, and every way of delivery is carried out. */
@Component
class FollowUps implements ProcessRule {

  @Override
  public Stream<String> problems(ServiceProcess process) {
    return ServiceDefinitions.find(process.folder()).stream().flatMap(definition -> Stream.of(
        unknown(process, definition.questions()), early(process, definition.questions()),
        unchosen(process, definition.questions()), delivery(process, definition)).flatMap(part -> part));
  }

  private static Stream<String> unknown(ServiceProcess process, Map<String, Question> questions) {
    List<String> followUps = questions.entrySet().stream().filter(entry -> entry.getValue().isFollowUp())
        .map(Map.Entry::getKey).toList();
    return process.all(ServiceTask.class).flatMap(task -> ServiceTasks.question(task).stream()
        .filter(question -> !followUps.contains(question))
        .map(question -> "serviceTask '" + task.getId() + "' asks whether '" + question
            + "' was chosen, but the questions with a followUp in service.yaml are " + followUps));
  }

  private static Stream<ServiceTask> asking(ServiceProcess process, Map<String, Question> questions) {
    return process.all(ServiceTask.class).filter(task -> task.getCamundaTopic() != null
        && questions.containsKey(task.getCamundaTopic()) && questions.get(task.getCamundaTopic()).isFollowUp());
  }

  private static Stream<String> early(ServiceProcess process, Map<String, Question> questions) {
    ProcessFlow flow = new ProcessFlow(process);
    Set<ServiceTask> issuing = calling(process, "issue").collect(Collectors.toSet());
    Set<FlowNode> beforeIssue = flow.reachable(issuing, flow.starts());
    return asking(process, questions).filter(beforeIssue::contains)
        .map(task -> "serviceTask '" + task.getId() + "' asks " + task.getCamundaTopic()
            + ", which has a followUp, but a case can come here without " + ProcessApi.find("cases", "issue").get());
  }

  private static Stream<String> unchosen(ServiceProcess process, Map<String, Question> questions) {
    ProcessFlow flow = new ProcessFlow(process);
    return asking(process, questions).filter(task -> questions.get(task.getCamundaTopic()).command())
        .flatMap(task -> flow.incoming(task).stream()
            .filter(way -> !isChosen(way, task.getCamundaTopic(), process, questions))
            .map(way -> "serviceTask '" + task.getId() + "' asks " + task.getCamundaTopic()
                + ", which only some choose; the flow '" + way.getId() + "' into it must have the condition"
                + " ${X == 'chosen'}, where X calls ${cases.chosen(caseNumber, '" + task.getCamundaTopic() + "')}, or"
                + " ${X == 'mail'} for the shipment, where X calls ${cases.delivery(caseNumber)}"));
  }

  private static boolean isChosen(
      SequenceFlow way, String question, ServiceProcess process, Map<String, Question> questions) {
    return Conditions.comparison(way).filter(ExpressionGrammar.Comparison::equal).stream()
        .anyMatch(comparison -> process.all(ServiceTask.class)
            .filter(task -> task.getId().equals(comparison.variable()))
            .anyMatch(task -> comparison.literal().equals("chosen")
                ? ServiceTasks.question(task).filter(question::equals).isPresent()
                : calls(task, "delivery") && comparison.literal().equals(Delivery.MAIL)
                    && questions.get(question).followUp().option().equals(Delivery.MAIL)));
  }

  private static Stream<String> delivery(ServiceProcess process, ServiceDefinition definition) {
    Delivery delivery = definition.delivery();
    List<String> problems = new ArrayList<>();
    called(process, "delivery", delivery != null, "delivery", problems);
    called(process, "arrived", delivery != null && delivery.shipment() != null, "delivery.shipment", problems);
    String handOver = delivery == null ? null : delivery.handOver();
    if (handOver != null && process.all(UserTask.class).noneMatch(task -> task.getId().equals(handOver)
        && handOver.equals(task.getCamundaFormRef()))) {
      problems.add("service.yaml has delivery.handOver '" + handOver + "', but no user task has that id and that form");
    }
    return problems.stream();
  }

  private static void called(
      ServiceProcess process, String method, boolean wanted, String key, List<String> problems) {
    boolean called = calling(process, method).findAny().isPresent();
    String call = "${cases." + method + "(caseNumber)}";
    if (called != wanted) {
      problems.add(called ? "calls " + call + ", but service.yaml has no " + key
          : "never calls " + call + ", though service.yaml has " + key);
    }
  }

  private static Stream<ServiceTask> calling(ServiceProcess process, String method) {
    return process.all(ServiceTask.class).filter(task -> calls(task, method));
  }

  private static boolean calls(ServiceTask task, String method) {
    return ServiceTasks.call(task).filter(call -> call.method().equals(method)).isPresent();
  }
}
