package onewindow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import onewindow.catalog.CaseSteps;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.ServiceDefinitions;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** The steps that service.yaml names are in the process, and the process has no others. */
@Component
class CaseStepsInProcess implements ProcessRule {

  @Override
  public Stream<String> problems(ServiceProcess process) {
    return ServiceDefinitions.find(process.folder()).map(ServiceDefinition::steps).stream()
        .flatMap(steps -> Stream.concat(tasks(process, steps), calls(process, steps)));
  }

  private static Stream<String> tasks(ServiceProcess process, CaseSteps steps) {
    List<String> named = new ArrayList<>();
    named.add(steps.acceptance());
    Optional.ofNullable(steps.fourEyes()).ifPresent(two -> named.addAll(List.of(
        String.valueOf(two.first()), String.valueOf(two.second()))));
    return named.stream().filter(Objects::nonNull).filter(name -> process.all(UserTask.class)
            .noneMatch(task -> task.getId().equals(name) && name.equals(task.getCamundaFormRef())))
        .map(name -> "service.yaml has under steps the task '" + name + "', but no user task has that id and that form");
  }

  private static Stream<String> calls(ServiceProcess process, CaseSteps steps) {
    Stream<String> unknown = process.all(ServiceTask.class).flatMap(task -> ServiceTasks.stop(task).stream()
        .filter(stop -> !steps.stops().containsKey(stop))
        .map(stop -> "serviceTask '" + task.getId() + "' suspends the case for '" + stop
            + "', but service.yaml has under steps.stops only " + steps.stops().keySet()));
    List<String> made = process.all(ServiceTask.class).flatMap(task -> ServiceTasks.stop(task).stream()).toList();
    Stream<String> unused = steps.stops().keySet().stream().filter(stop -> !made.contains(stop))
        .map(stop -> "never suspends a case for '" + stop + "', though service.yaml has it under steps.stops");
    boolean examines = process.all(ServiceTask.class).flatMap(task -> ServiceTasks.call(task).stream())
        .anyMatch(call -> call.method().equals("examine"));
    Stream<String> acceptance = examines == (steps.acceptance() != null) ? Stream.empty()
        : Stream.of(examines ? "calls ${cases.examine(caseNumber)}, but service.yaml has no steps.acceptance"
            : "never calls ${cases.examine(caseNumber)}, though service.yaml has steps.acceptance");
    return Stream.of(unknown, unused, acceptance).flatMap(found -> found);
  }
}
