package onewindow.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onewindow.catalog.Service;
import onewindow.forms.FieldProblem;
import onewindow.forms.FormSchema;
import onewindow.forms.Forms;
import org.springframework.stereotype.Component;

/** Tells what a situation needs by the rules alone: no department is asked, nothing is kept. */
@Component
class SituationCheck {

  private static final Set<Finding.Effect> ABOUT_A_CASE =
      Set.of(Finding.Effect.NOT_SHOWN, Finding.Effect.MISSING, Finding.Effect.LACKING);
  private final Forms forms;
  private final Rules rules;
  private final Clock clock;

  SituationCheck(Forms forms, Rules rules, Clock clock) {
    this.forms = forms;
    this.rules = rules;
    this.clock = clock;
  }

  Precheck precheck(Service service, Map<String, Object> situation) {
    FormSchema questions = questions(service);
    List<FieldProblem> problems = forms.check(questions, situation);
    if (!problems.isEmpty()) {
      return new Precheck(problems, List.of());
    }
    Ruling ruling = rules.rule(service.folder(),
        new Facts(LocalDate.now(clock), questions.answers(situation), Map.of()));
    return new Precheck(List.of(), ruling.findings().stream()
        .filter(finding -> !ABOUT_A_CASE.contains(finding.effect())).toList());
  }

  private static FormSchema questions(Service service) {
    FormSchema form = service.applicationForm();
    return new FormSchema(form.id(), form.fields().stream()
        .filter(field -> service.definition().precheck().contains(field.key()))
        .map(field -> field.optional()).toList(), form.json());
  }
}
