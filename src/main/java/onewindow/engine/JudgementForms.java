package onewindow.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import onewindow.cases.CommitmentForms;
import onewindow.cases.Processes;
import onewindow.catalog.FolderForms;
import onewindow.forms.FormField;
import onewindow.forms.FormSchema;
import onewindow.forms.Forms;
import onewindow.ratings.RatingForms;
import onewindow.ratings.RatingForms.Outcomes;
import onewindow.ratings.RatingVerbs;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** Whoever works in a companion enters what the platform understands, and says why. */
@Component
class JudgementForms implements ProcessRule {

  private final Forms forms;

  JudgementForms(Forms forms) {
    this.forms = forms;
  }

  @Override
  public Stream<String> problems(ServiceProcess process) {
    return switch (process.folder().name()) {
      case Processes.COMMITMENT_CHECK -> process.all(UserTask.class)
          .flatMap(task -> ofTask(process, task, new Outcomes("outcome", CommitmentForms.OUTCOMES)));
      case RatingVerbs.COMPANION -> process.all(UserTask.class).flatMap(task -> ofRating(process, task));
      default -> Stream.empty();
    };
  }

  /** What a task does is told by its id there. */
  private Stream<String> ofRating(ServiceProcess process, UserTask task) {
    Map<String, Outcomes> known = RatingForms.OUTCOMES;
    return known.containsKey(task.getId())
        ? Stream.concat(ofTask(process, task, known.get(task.getId())), reply(process, task)) : Stream.of("userTask '" + task.getId() + "' is none of " + new TreeSet<>(known.keySet())
            + ", which the platform understands");
  }

  /** Whoever finds something tells it to the people of the case. */
  private Stream<String> reply(ServiceProcess process, UserTask task) {
    return !RatingForms.ANSWERING.equals(task.getId()) ? Stream.empty() : FolderForms
        .find(process.folder(), String.valueOf(task.getCamundaFormRef()), forms).stream()
        .filter(form -> form.field(RatingForms.REPLY).filter(FormField::required).isEmpty())
        .map(form -> form.id() + ".form needs a required field '" + RatingForms.REPLY + "', which is published");
  }

  private Stream<String> ofTask(ServiceProcess process, UserTask task, Outcomes outcomes) {
    return FolderForms.find(process.folder(), String.valueOf(task.getCamundaFormRef()), forms).stream()
        .flatMap(form -> ofForm(form, outcomes));
  }

  private static Stream<String> ofForm(FormSchema form, Outcomes outcomes) {
    List<String> options = form.field(outcomes.field()).map(FormField::options).orElse(List.of());
    Optional<String> outcome = Optional.of(form.id() + ".form needs a required field '" + outcomes.field()
        + "' with options out of " + new TreeSet<>(outcomes.options()) + "; found " + options)
        .filter(problem -> options.isEmpty() || !outcomes.options().containsAll(options)
            || form.field(outcomes.field()).filter(FormField::required).isEmpty());
    Optional<String> reason = Optional.of(form.id() + ".form needs a required field 'reason'")
        .filter(problem -> form.field("reason").filter(FormField::required).isEmpty());
    return Stream.concat(outcome.stream(), reason.stream());
  }
}
