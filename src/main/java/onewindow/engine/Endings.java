package onewindow.engine;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.catalog.CompanionDefinitions;
import onewindow.catalog.ServiceDefinitions;
import onewindow.catalog.ServiceFolder;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.stereotype.Component;

/** Every way a process can end has its text in service.yaml or companion.yaml, and every such text an end event. */
@Component
class Endings implements ProcessRule {

  @Override
  public Stream<String> problems(ServiceProcess process) {
    Set<String> ends = process.all(EndEvent.class).filter(end -> end.getParentElement() instanceof Process)
        .map(EndEvent::getId).collect(Collectors.toSet());
    String file = process.folder().isCompanion() ? "companion.yaml" : "service.yaml";
    Set<String> outcomes = outcomes(process.folder()).orElse(ends);
    Stream<String> unnamed = ends.stream().filter(end -> !outcomes.contains(end))
        .map(end -> "endEvent '" + end + "' is none of the outcomes in " + file + ": " + outcomes);
    Stream<String> unreached = outcomes.stream().filter(outcome -> !ends.contains(outcome))
        .map(outcome -> file + " has the outcome '" + outcome + "', but the process has only the end events "
            + ends);
    return Stream.concat(unnamed, unreached);
  }

  private static Optional<Set<String>> outcomes(ServiceFolder folder) {
    return folder.isCompanion()
        ? CompanionDefinitions.find(folder).map(definition -> definition.outcomes().keySet())
        : ServiceDefinitions.find(folder).map(definition -> definition.outcomes().keySet());
  }
}
