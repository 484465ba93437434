package onewindow.cases;

import java.util.List;
import java.util.Optional;
import onewindow.catalog.CaseSteps;
import onewindow.catalog.Services;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever gave the first opinion on a case does not decide it (四眼原则); asked at claim and again at completion. */
@Component
public class FourEyes {

  private final CaseFiles files;
  private final Opinions opinions;
  private final Services services;

  FourEyes(CaseFiles files, Opinions opinions, Services services) {
    this.files = files;
    this.opinions = opinions;
    this.services = services;
  }

  /** Why this person cannot do this task of the case, if so. */
  @Transactional(readOnly = true)
  public Optional<FieldProblem> refusal(String caseNumber, String task, String person) {
    CaseSteps steps = Optional.ofNullable(files.find(List.of(caseNumber)).get(caseNumber))
        .map(file -> services.definition(file.serviceVersion()).steps()).orElse(CaseSteps.NONE);
    return steps.isSecondReview(task) && opinions.lastBy(caseNumber, steps.fourEyes().first())
        .filter(first -> first.equals(person)).isPresent() ? Optional.of(samePerson()) : Optional.empty();
  }

  private static FieldProblem samePerson() {
    return new FieldProblem("assignee",
        new LocalizedText("初审人以外的审核人", "another person than the one of the first review"),
        new LocalizedText("本件的初审人", "the person of the first review"));
  }
}
