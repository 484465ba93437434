package onewindow.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onewindow.catalog.Service;
import onewindow.forms.FieldProblem;
import onewindow.forms.Forms;
import onewindow.forms.LocalizedText;
import org.springframework.stereotype.Component;

/** Everything that must hold of an application before it is kept: the form, the people it names, the input rules. */
@Component
class ApplicationCheck {

  private static final LocalizedText WRONG_VALUE = new LocalizedText("所填内容不符", "a value that does not fit");
  private final Forms forms;
  private final NamedPeople named;
  private final Rules rules;
  private final Clock clock;

  ApplicationCheck(Forms forms, NamedPeople named, Rules rules, Clock clock) {
    this.forms = forms;
    this.named = named;
    this.rules = rules;
    this.clock = clock;
  }

  List<FieldProblem> problems(
      Applicant applicant, Reception reception, Service service, Map<String, Object> entered) {
    List<FieldProblem> inForm = forms.check(service.applicationForm(), entered);
    if (!inForm.isEmpty()) {
      return inForm;
    }
    Map<String, Object> form = service.applicationForm().answers(entered);
    List<FieldProblem> problems = new ArrayList<>(named.problems(applicant, reception, service, form));
    Ruling ruling = rules.rule(service.folder(), new Facts(LocalDate.now(clock), form, Map.of()));
    ruling.findings().stream().filter(finding -> finding.effect() == Finding.Effect.REJECT_INPUT)
        .map(finding -> new FieldProblem(finding.field(), finding.reason(), WRONG_VALUE)).forEach(problems::add);
    return problems;
  }
}
