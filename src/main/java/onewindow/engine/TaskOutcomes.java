package onewindow.engine;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import onewindow.catalog.FolderForms;
import onewindow.catalog.ServiceDefinitions;
import onewindow.catalog.ServiceFolder;
import onewindow.forms.FormField;
import onewindow.forms.Forms;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** What can come of an activity: the outcomes of its process call, or the options of the field outcome of its form. */
@Component
class TaskOutcomes {

  private static final String FIELD = "outcome";
  private final Forms forms;

  TaskOutcomes(Forms forms) {
    this.forms = forms;
  }

  /** By the activity's id; an activity without an outcome is not there. */
  Map<String, Set<String>> of(ServiceProcess process) {
    Map<String, Set<String>> outcomes = new TreeMap<>();
    process.all(FlowNode.class).forEach(node -> outcomes.put(node.getId(), of(node, process.folder())));
    outcomes.values().removeIf(Set::isEmpty);
    return outcomes;
  }

  private Set<String> of(FlowNode node, ServiceFolder folder) {
    if (node instanceof ServiceTask task) {
      return ServiceTasks.call(task)
          .map(call -> ProcessApi.outcomes(call, ServiceDefinitions.find(folder))).orElse(Set.of());
    }
    if (node instanceof UserTask task && task.getCamundaFormRef() != null) {
      return FolderForms.find(folder, task.getCamundaFormRef(), forms).flatMap(form -> form.field(FIELD))
          .map(FormField::options).map(TreeSet::new).orElseGet(TreeSet::new);
    }
    return Set.of();
  }
}
