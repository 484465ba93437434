package onewindow.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.access.Role;
import onewindow.catalog.FolderForms;
import onewindow.catalog.ServiceFolder;
import onewindow.forms.FormField;
import onewindow.forms.Forms;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.springframework.stereotype.Component;

/** Every task of a person has a name, a form of the folder, a group that works on it, and a limit. */
@Component
class UserTasks implements ProcessRule {

  private static final Set<String> ROLES = Arrays.stream(Role.values()).filter(Role::isStaff)
      .map(Role::word).collect(Collectors.toSet());
  private static final String GROUP = "[a-z][a-z0-9-]*\\.(" + String.join("|", ROLES) + ")";
  private static final String LIMIT = "P[1-9]\\d{0,2}D|PT[1-9]\\d{0,2}H";
  private final Forms forms;

  UserTasks(Forms forms) {
    this.forms = forms;
  }

  @Override
  public Stream<String> problems(ServiceProcess process) {
    return process.all(UserTask.class).flatMap(task -> ofTask(task, process.folder()).stream()
        .map(problem -> "userTask '" + task.getId() + "' " + problem));
  }

  private List<String> ofTask(UserTask task, ServiceFolder folder) {
    List<String> problems = new ArrayList<>();
    if (task.getName() == null || task.getName().isBlank()) {
      problems.add("has no name; clerks read it in their task list");
    }
    String groups = task.getCamundaCandidateGroups();
    if (!isGroups(groups)) {
      problems.add("has camunda:candidateGroups '" + groups + "'; department.role is needed, with a role of " + ROLES);
    }
    String due = task.getCamundaDueDate();
    if (due != null && !ProcessApi.isOne(due, ProcessApi.DUES)) {
      problems.add("has camunda:dueDate '" + due + "'; only one of " + ProcessApi.DUES + " is allowed");
    }
    String limit = limit(task);
    if (limit == null ? due == null : !limit.matches(LIMIT)) {
      problems.add("has the property limit '" + limit + "'; working days such as P2D or hours such as PT4H are needed");
    }
    problems.addAll(ofForm(task, folder));
    return problems;
  }

  /** Whether it names groups; a companion may leave it to the service. */
  private static boolean isGroups(String groups) {
    return groups != null
        && (groups.matches(GROUP + "(,\\s*" + GROUP + ")*") || ProcessApi.isOne(groups, ProcessApi.DESKS));
  }

  /** Whether the text is a group of staff. */
  static boolean isGroup(String group) {
    return group != null && group.matches(GROUP);
  }

  private List<String> ofForm(UserTask task, ServiceFolder folder) {
    List<String> problems = new ArrayList<>();
    String form = task.getCamundaFormRef();
    if (form == null || !folder.files().containsKey(form + ".form")) {
      problems.add("has camunda:formRef '" + form + "', but the folder has no " + form + ".form");
    }
    if (!"deployment".equals(task.getCamundaFormRefBinding())) {
      problems.add("has camunda:formRefBinding '" + task.getCamundaFormRefBinding()
          + "'; it must be deployment, so that form and process belong to one version");
    }
    FolderForms.find(folder, String.valueOf(form), forms).flatMap(schema -> schema.field("outcome"))
        .filter(outcome -> !isDecisive(outcome))
        .ifPresent(outcome -> problems.add("has the form " + form
            + ".form, whose field outcome must be required, never hidden, and have options"));
    return problems;
  }

  private static boolean isDecisive(FormField outcome) {
    return outcome.required() && outcome.hiddenWhen() == null && !outcome.options().isEmpty();
  }

  private static String limit(UserTask task) {
    return task.getExtensionElements() == null ? null
        : task.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
            .flatMap(properties -> properties.getCamundaProperties().stream())
            .filter(property -> "limit".equals(property.getCamundaName()))
            .map(property -> String.valueOf(property.getCamundaValue())).findFirst().orElse(null);
  }
}
