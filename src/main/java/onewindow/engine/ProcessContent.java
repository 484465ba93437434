package onewindow.engine;

import java.util.List;
import java.util.stream.Stream;
import onewindow.catalog.ContentProblem;
import onewindow.catalog.ContentRule;
import onewindow.catalog.ServiceFolder;
import org.camunda.bpm.model.xml.ModelException;
import org.springframework.stereotype.Component;

/** A folder has one process, of the folder's name; it is BPMN and keeps every {@link ProcessRule}. */
@Component
class ProcessContent implements ContentRule {

  private final List<ProcessRule> rules;

  ProcessContent(List<ProcessRule> rules) {
    this.rules = rules;
  }

  @Override
  public boolean concerns(ServiceFolder folder) {
    return true;
  }

  @Override
  public List<ContentProblem> check(ServiceFolder folder) {
    String file = folder.name() + ".bpmn";
    List<String> processes = folder.files().keySet().stream().filter(path -> path.endsWith(".bpmn")).toList();
    Stream<String> problems = processes.equals(List.of(file)) ? problems(folder, folder.files().get(file))
        : Stream.of("the folder must hold one process, " + file + "; it holds " + processes);
    return problems.map(message -> new ContentProblem(file, message)).toList();
  }

  private Stream<String> problems(ServiceFolder folder, byte[] bytes) {
    try {
      ServiceProcess process = ServiceProcess.read(folder, bytes);
      return rules.stream().flatMap(rule -> rule.problems(process)).toList().stream();
    } catch (IllegalArgumentException | ModelException e) {
      return Stream.of(e.getMessage());
    }
  }
}
