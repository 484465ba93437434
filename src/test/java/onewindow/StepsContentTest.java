package onewindow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import onewindow.catalog.ContentCheck;
import onewindow.catalog.ContentDirectory;
import onewindow.catalog.ContentProblem;
import onewindow.catalog.ServiceFolder;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Steps, stops, charges and dated figures are proved like all other content; the transfer of a home has them all. */
class StepsContentTest {

  private static final ServiceFolder SOUND = new ContentDirectory(Path.of(".")).read("property-registration");
  private static final String DEFINITION = "service.yaml";
  private static final String PROCESS = "property-registration.bpmn";
  private static final String FINDINGS = "rules/findings.yaml";

  /** In the process, the definition and the rules; none of them hides another. */
  private static List<Mutation> mistakes() {
    return List.of(
        Mutation.of("a stop that the service does not have", PROCESS, "(caseNumber, 'notice')", "(caseNumber, 'pause')",
            "'begin-notice' suspends the case for 'pause'", "[notice, payment]"),
        Mutation.of("a finding that no rule finds", PROCESS, "(caseNumber, 'price-below-reference')",
            "(caseNumber, 'too-cheap')", "asks whether 'too-cheap' was found", "price-below-reference"),
        Mutation.of("a contradiction that nobody can settle", DEFINITION, "holds: areaHolds", "holds: price",
            "steps.contradictions.answers-contradict-area needs three fields of first-review.form", "holds: price"),
        Mutation.of("a contradiction that is none", FINDINGS, "    effect: contradicts", "    effect: needs-review",
            "'answers-contradict-area' must have the effect contradicts"),
        Mutation.of("a stop without an end", DEFINITION, "      workingDays: 15\n", "",
            "steps.stops.notice needs either days or workingDays"),
        Mutation.of("an agent who is nobody", DEFINITION, "representedBy: buyer-agent", "representedBy: lawyer",
            "parties.buyer is representedBy 'lawyer'"),
        Mutation.of("a number without its year", DEFINITION, "皖({year})六安市", "皖六安市", "certificate.number is",
            "{year}"),
        Mutation.of("an acceptance that cannot be refused", "acceptance.form", "\"not-accepted\"", "\"never\"",
            "acceptance.form needs", "[accepted, not-accepted]"),
        Mutation.of("a second review that nobody finds", DEFINITION, "second: second-review", "second: third-review",
            "service.yaml has under steps the task 'third-review'"),
        Mutation.of("an unknown item", FINDINGS, "item: construction-tax", "item: water-tax",
            "charges the item 'water-tax'", "construction-tax"),
        Mutation.of("a rate that is nowhere", FINDINGS, "rate: income-tax-gain", "rate: income-tax-loss",
            "'income-tax-loss'", "parameters.yaml has only"),
        Mutation.of("a base that is nowhere", FINDINGS, "- originalCost", "- firstCost", "is computed from 'firstCost'"),
        Mutation.of("a figure without its source", "rules/parameters.yaml",
            "    source: read in a secondary source; to be confirmed\n", "", "'vat-rate'", "needs its source"),
        Mutation.of("a threshold that is no parameter", "rules/taxes.drl", "\"deed-tax-small-area\"", "\"small-area\"",
            "the parameter 'small-area'"),
        Mutation.of("a day that the form does not ask for", "rules/parameters.yaml", "on: contractSignedOn", "on: signedOn",
            "on names the field 'signedOn'"));
  }

  @Test
  void whatIsShippedIsSoundAndEveryMistakeIsNamed() {
    try (var context = new AnnotationConfigApplicationContext(CheckService.class)) {
      ContentCheck check = context.getBean(ContentCheck.class);
      assertThat(check.check(SOUND)).isEmpty();

      ServiceFolder wrong = mistakes().stream().reduce(SOUND, (folder, mistake) -> mistake.of(folder), (a, b) -> b);
      List<String> told = check.check(wrong).stream().map(ContentProblem::toString).toList();
      assertThat(mistakes()).allSatisfy(mistake -> assertThat(told).as("told of " + mistake + " among " + told)
          .anyMatch(problem -> mistake.words().stream().allMatch(problem::contains)));
    }
  }

  @Test
  void anApprovalThatDoesNotRestOnADepartmentIsNamed() {
    Mutation mistake = Mutation.of("nobody looks at the payment", FINDINGS, "    - tax-paid\n", "", "treasury.payment");
    try (var context = new AnnotationConfigApplicationContext(CheckService.class)) {
      assertThat(context.getBean(ContentCheck.class).check(mistake.of(SOUND))).extracting(ContentProblem::message)
          .anyMatch(problem -> problem.contains("may be approved even without the answer of treasury.payment"));
    }
  }
}
