package onewindow.engine;

import java.util.List;
import java.util.stream.Stream;
import onewindow.cases.RulesInForce;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A process asks only for findings that the service's rules can find. */
@Component
class FindingsInProcess implements ProcessRule {

  private final RulesInForce rules;

  FindingsInProcess(@Lazy RulesInForce rules) {
    this.rules = rules;
  }

  @Override
  public Stream<String> problems(ServiceProcess process) {
    List<ServiceTask> asking = process.all(ServiceTask.class).filter(task -> ServiceTasks.finding(task).isPresent()).toList();
    if (asking.isEmpty()) {
      return Stream.empty();
    }
    List<String> codes = rules.of(process.folder()).stream().map(rule -> rule.finding().code()).toList();
    return asking.stream().flatMap(task -> ServiceTasks.finding(task).stream().filter(code -> !codes.contains(code))
        .map(code -> "serviceTask '" + task.getId() + "' asks whether '" + code + "' was found, but the findings are "
            + codes));
  }
}
