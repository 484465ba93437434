package onewindow.engine;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import onewindow.cases.CommitmentForms;
import onewindow.cases.Processes;
import onewindow.catalog.FolderForms;
import onewindow.forms.FormField;
import onewindow.forms.FormSchema;
import onewindow.forms.Forms;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** Whoever checks a commitment judges what the platform understands, and says why. */
@Component
class JudgementForms implements ProcessRule {

  private final Forms forms;

  JudgementForms(Forms forms) {
    this.forms = forms;
  }

  @Override
  public Stream<String> problems(ServiceProcess process) {
    return !process.folder().name().equals(Processes.COMMITMENT_CHECK) ? Stream.empty()
        : process.all(UserTask.class).flatMap(task -> FolderForms.find(process.folder(),
            String.valueOf(task.getCamundaFormRef()), forms).stream()).flatMap(JudgementForms::ofForm);
  }

  private static Stream<String> ofForm(FormSchema form) {
    List<String> options = form.field("outcome").map(FormField::options).orElse(List.of());
    Optional<String> outcome = Optional.of(form.id() + ".form needs a field 'outcome' with options out of "
        + new TreeSet<>(CommitmentForms.OUTCOMES) + "; found " + options)
        .filter(problem -> options.isEmpty() || !CommitmentForms.OUTCOMES.containsAll(options));
    Optional<String> reason = Optional.of(form.id() + ".form needs a required field 'reason'")
        .filter(problem -> form.field("reason").filter(FormField::required).isEmpty());
    return Stream.concat(outcome.stream(), reason.stream());
  }
}
