package onewindow.cases;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onewindow.catalog.CaseSteps;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.Services;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;
import onewindow.privacy.CaseKeys;
import org.springframework.stereotype.Component;

/** Keeps what clerks enter where an application is accepted, and where one gives an opinion and another decides. */
@Component
class StepForms {

  private static final String OUTCOME = "outcome";
  private static final String APPROVED = "approved";
  private static final String SUPPLEMENT = "supplement";
  private final AcceptanceVerbs acceptance;
  private final CaseVerbs verbs;
  private final FourEyes fourEyes;
  private final Opinions opinions;
  private final Contradictions contradictions;
  private final CaseFiles files;
  private final Timelines timelines;
  private final Services services;
  private final CaseKeys keys;
  private final Clock clock;

  StepForms(AcceptanceVerbs acceptance, CaseVerbs verbs, FourEyes fourEyes, Opinions opinions,
      Contradictions contradictions, CaseFiles files, Timelines timelines, Services services, CaseKeys keys, Clock clock) {
    this.acceptance = acceptance;
    this.verbs = verbs;
    this.fourEyes = fourEyes;
    this.opinions = opinions;
    this.contradictions = contradictions;
    this.files = files;
    this.timelines = timelines;
    this.services = services;
    this.keys = keys;
    this.clock = clock;
  }

  boolean knows(ServiceDefinition definition, String task) {
    CaseSteps steps = definition.steps();
    return steps.isAcceptance(task) || steps.isFirstReview(task) || steps.isSecondReview(task);
  }

  /** @return what speaks against it; nothing is kept then */
  List<FieldProblem> submit(CaseRecord record, String task, Map<String, Object> content, String reason, String clerk) {
    String number = record.summary().caseNumber();
    CaseSteps steps = services.definition(record.serviceVersion()).steps();
    String outcome = String.valueOf(content.get(OUTCOME));
    List<FieldProblem> problems = problems(number, steps, task, outcome, clerk);
    if (!problems.isEmpty()) {
      return problems;
    }
    List<String> materials = ClerkForms.materials(content);
    if (steps.isAcceptance(task)) {
      acceptance.judge(number, ClerkForms.outcome(content), reason, materials, clerk);
    } else if (outcome.equals(SUPPLEMENT) || steps.isSecondReview(task) && !outcome.equals("returned")) {
      verbs.review(number, ClerkForms.outcome(content), reason, materials, clerk);
    } else {
      contradictions.settle(record, content, clerk);
      opinion(number, task, outcome, reason, clerk);
    }
    return List.of();
  }

  private List<FieldProblem> problems(String number, CaseSteps steps, String task, String outcome, String clerk) {
    List<FieldProblem> same = fourEyes.refusal(number, task, clerk).stream().toList();
    boolean forwards = outcome.equals(APPROVED) || outcome.equals("accepted");
    if (!same.isEmpty() || !forwards) {
      return same;
    }
    List<Finding> against = steps.isSecondReview(task) ? verbs.obstacles(number) : acceptance.obstacles(number);
    return against.isEmpty() ? List.of() : List.of(barred(against));
  }

  private static FieldProblem barred(List<Finding> against) {
    return new FieldProblem(OUTCOME,
        new LocalizedText("没有不得受理或者不予登记情形的办件", "a case that nothing stands against"),
        new LocalizedText(against.stream().map(finding -> finding.reason().zh()).collect(Collectors.joining("；")),
            against.stream().map(finding -> finding.reason().en()).collect(Collectors.joining("; "))));
  }

  private void opinion(String number, String task, String outcome, String reason, String clerk) {
    CaseFile file = files.lock(number);
    if (file.status() != CaseStatus.REVIEWING) {
      throw new CaseStateException("Case " + number + " is " + file.status() + "; an opinion needs a case under review");
    }
    opinions.add(number, keys.open(number, file.wrappedKey()), task, outcome, reason, clerk, clock.instant());
    timelines.add(number, new TimelineEntry(clock.instant(), "opinion-given", Map.of("task", task), clerk));
  }
}
