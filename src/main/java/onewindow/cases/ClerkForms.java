package onewindow.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.Services;
import onewindow.forms.FieldProblem;
import onewindow.forms.FormSchema;
import onewindow.forms.Forms;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The forms of clerks' tasks: filled from the case file, and written back to it after the same check. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ClerkForms {

  private final CaseRecords records;
  private final CaseVerbs verbs;
  private final StepForms steps;
  private final HandOver handOver;
  private final Contradictions contradictions;
  private final Inquiries inquiries;
  private final QuestionAddress address;
  private final GivenReason reasons;
  private final Services services;
  private final Forms forms;
  private final Clock clock;

  ClerkForms(CaseRecords records, CaseVerbs verbs, StepForms steps, HandOver handOver, Contradictions contradictions,
      Inquiries inquiries, QuestionAddress address, GivenReason reasons, Services services, Forms forms, Clock clock) {
    this.records = records;
    this.verbs = verbs;
    this.steps = steps;
    this.handOver = handOver;
    this.contradictions = contradictions;
    this.inquiries = inquiries;
    this.address = address;
    this.reasons = reasons;
    this.services = services;
    this.forms = forms;
    this.clock = clock;
  }

  /** What the form shows when it opens, by field. */
  public Map<String, Object> prefill(String caseNumber, String task) {
    CaseRecord record = record(caseNumber);
    Map<String, Object> values = new ClerkFormValues(record, clock.getZone()).of(question(record, task));
    values.putAll(contradictions.shown(record, task));
    if (isHandOver(record, task)) {
      ServiceDefinition definition = definition(record);
      values.put("receivers",
          HandOver.names(definition, HandOver.receivers(definition, record.application()), true));
    }
    return values;
  }

  /**
   * Keeps what the clerk entered: an answer in a department's place, who came for the result, or the decision of a
   * review.
   *
   * @return the fields to correct; nothing is kept then
   */
  public List<FieldProblem> submit(String caseNumber, String task, String formId, Map<String, Object> entered,
      String clerk) {
    CaseRecord record = record(caseNumber);
    FormSchema form = services.version(record.serviceVersion()).forms().get(formId);
    List<FieldProblem> problems = forms.check(form, entered, contradictions.shown(record, task));
    Map<String, Object> content = form.answers(entered);
    if (problems.isEmpty() && isHandOver(record, task)) {
      return handOver.record(caseNumber, content, clerk);
    }
    if (problems.isEmpty() && steps.knows(definition(record), task)) {
      return steps.submit(record, task, content, reasons.of(form, content), clerk);
    }
    if (problems.isEmpty()) {
      question(record, task).ifPresentOrElse(
          route -> verifiedByHand(new CaseQuestion(caseNumber, route), content, clerk),
          () -> verbs.review(caseNumber, outcome(content), reasons.of(form, content), materials(content),
              clerk));
    }
    return problems;
  }

  private void verifiedByHand(CaseQuestion question, Map<String, Object> answer, String clerk) {
    Instant now = clock.instant();
    inquiries.keep(List.of(new Exchanged(question, address.key(question), "", now, now,
        Exchanged.Result.VERIFIED_BY_HAND, "verified by hand by " + clerk, answer)));
  }

  private CaseRecord record(String caseNumber) {
    return records.forStaff(caseNumber)
        .orElseThrow(() -> new CaseStateException("There is no case file " + caseNumber));
  }

  private ServiceDefinition definition(CaseRecord record) {
    return services.definition(record.serviceVersion());
  }

  private boolean isHandOver(CaseRecord record, String task) {
    ServiceDefinition.Delivery delivery = definition(record).delivery();
    return delivery != null && task.equals(delivery.handOver());
  }

  private Optional<String> question(CaseRecord record, String task) {
    return definition(record).questions().entrySet().stream()
        .filter(question -> question.getValue().isVerifiedBy(task)).map(Map.Entry::getKey).findFirst();
  }

  static List<String> materials(Map<String, Object> content) {
    return content.get("materials") instanceof List<?> chosen ? chosen.stream().map(String::valueOf).toList()
        : List.of();
  }

  static Ruling.Outcome outcome(Map<String, Object> content) {
    return Ruling.Outcome.valueOf(String.valueOf(content.get("outcome")).toUpperCase(java.util.Locale.ROOT)
        .replace('-', '_'));
  }
}
