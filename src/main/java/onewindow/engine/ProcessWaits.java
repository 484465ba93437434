package onewindow.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onewindow.appointments.BookingVerbs;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.ServiceDefinitions;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.springframework.stereotype.Component;

/** A process waits for people by messages that the platform sends, never without end, and where the service says. */
@Component
class ProcessWaits implements ProcessRule {

  @Override
  public Stream<String> problems(ServiceProcess process) {
    ProcessFlow flow = new ProcessFlow(process);
    Stream<String> waiting = process.all(ReceiveTask.class).flatMap(task -> ofTask(task, flow.boundaries(task), process)
        .map(problem -> "receiveTask '" + task.getId() + "' " + problem));
    return Stream.concat(waiting, ServiceDefinitions.find(process.folder()).stream()
        .flatMap(definition -> confirmation(process, definition).stream()));
  }

  /** What is wrong with a message that a process waits for. */
  static Optional<String> problem(Message message, ServiceProcess process) {
    String name = message == null ? null : message.getName();
    Set<String> sent = process.folder().name().equals(BookingVerbs.COMPANION) ? ProcessApi.MESSAGES_OF_BOOKINGS
        : ProcessApi.MESSAGES;
    return name != null && sent.contains(name) ? Optional.empty()
        : Optional.of("waits for the message '" + name + "'; the platform sends " + sent.stream()
            .sorted().toList());
  }

  private static Stream<String> ofTask(ReceiveTask task, List<BoundaryEvent> boundaries, ServiceProcess process) {
    boolean ends = boundaries.stream().anyMatch(event -> event.cancelActivity()
        && event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance));
    return Stream.concat(problem(task.getMessage(), process).stream(), ends ? Stream.empty()
        : Stream.of("needs an interrupting timer on it: people may never answer"));
  }

  private static Optional<String> confirmation(ServiceProcess process, ServiceDefinition definition) {
    boolean asks = process.all(ServiceTask.class).flatMap(task -> ServiceTasks.call(task).stream())
        .anyMatch(call -> call.method().equals("confirmations"));
    if (asks == (definition.confirmation() != null)) {
      return Optional.empty();
    }
    return Optional.of(asks ? "calls ${cases.confirmations(caseNumber)}, but service.yaml has no confirmation"
        : "never calls ${cases.confirmations(caseNumber)}, though service.yaml has a confirmation");
  }
}
