package onewindow.engine;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.ServiceDefinitions;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.stereotype.Component;

/** Every way a case can end has its text in service.yaml, and every such text an end event. */
@Component
class Endings implements ProcessRule {

  @Override
  public Stream<String> problems(ServiceProcess process) {
    Set<String> ends = process.all(EndEvent.class).filter(end -> end.getParentElement() instanceof Process)
        .map(EndEvent::getId).collect(Collectors.toSet());
    Set<String> outcomes = ServiceDefinitions.find(process.folder()).map(ServiceDefinition::outcomes)
        .map(texts -> texts.keySet()).orElse(ends);
    Stream<String> unnamed = ends.stream().filter(end -> !outcomes.contains(end))
        .map(end -> "endEvent '" + end + "' is none of the outcomes in service.yaml: " + outcomes);
    Stream<String> unreached = outcomes.stream().filter(outcome -> !ends.contains(outcome))
        .map(outcome -> "service.yaml has the outcome '" + outcome + "', but the process has only the end events "
            + ends);
    return Stream.concat(unnamed, unreached);
  }
}
