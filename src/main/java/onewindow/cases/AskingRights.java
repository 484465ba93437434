package onewindow.cases;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.ServiceDefinition.Question;
import org.springframework.stereotype.Component;

/** Whether a case allows a question now: nobody is asked, and nothing is registered, that its state does not carry. */
@Component
class AskingRights {

  private final KeptDecisions decisions;

  AskingRights(KeptDecisions decisions) {
    this.decisions = decisions;
  }

  /**
   * Why the question is not asked, if it is not.
   *
   * @param confirmed whether everybody whom the application names has confirmed it
   * @param form opened only where the answer depends on it
   */
  Optional<String> refusal(String route, CaseFile file, ServiceDefinition definition, boolean confirmed,
      Supplier<Map<String, Object>> form) {
    Question question = definition.questions().get(route);
    if (definition.confirmation() != null && !confirmed) {
      return Optional.of("Case " + file.number() + " names people who have not confirmed it; nobody is asked for their"
          + " data");
    }
    if (question == null) {
      return Optional.of("Service " + file.service() + " does not ask " + route);
    }
    if (question.isFollowUp()) {
      return followUp(route, question, file, form);
    }
    return question.command() && !isApproved(file) ? Optional.of("Case " + file.number() + " is " + file.status()
        + " without a kept approval; " + route + " is a command and needs one") : Optional.empty();
  }

  private static Optional<String> followUp(
      String route, Question question, CaseFile file, Supplier<Map<String, Object>> form) {
    if (!file.status().isIssued()) {
      return Optional.of("Case " + file.number() + " is " + file.status() + "; " + route
          + " follows the issue and is asked only after it");
    }
    return question.followUp().isChosen(form.get()) ? Optional.empty()
        : Optional.of("The applicant of " + file.number() + " has not chosen " + route);
  }

  private boolean isApproved(CaseFile file) {
    return file.status() == CaseStatus.DECIDED
        && decisions.outcome(file.number()).filter(Ruling.Outcome.APPROVED::equals).isPresent();
  }
}
