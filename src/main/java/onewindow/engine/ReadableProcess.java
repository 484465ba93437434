package onewindow.engine;

import java.util.List;
import onewindow.catalog.ContentProblem;
import onewindow.catalog.ContentRule;
import onewindow.catalog.ServiceFolder;
import org.springframework.stereotype.Component;

/** There is one process, under the folder's name, and it is BPMN by its schema. */
@Component
class ReadableProcess implements ContentRule {

  @Override
  public List<ContentProblem> check(ServiceFolder folder) {
    List<String> processes = folder.files().keySet().stream().filter(path -> path.endsWith(".bpmn")).toList();
    String file = ServiceProcess.file(folder);
    if (!processes.equals(List.of(file))) {
      return List.of(new ContentProblem(file,
          "the folder must hold one process, " + file + "; it holds " + processes));
    }
    try {
      ServiceProcess.read(folder);
      return List.of();
    } catch (IllegalArgumentException e) {
      return List.of(new ContentProblem(file, e.getMessage()));
    }
  }
}
