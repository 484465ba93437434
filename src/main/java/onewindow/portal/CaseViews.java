package onewindow.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import onewindow.cases.CaseRecord;
import onewindow.cases.CaseStatus;
import onewindow.cases.Exchanged;
import onewindow.cases.Finding;
import onewindow.catalog.Service;
import onewindow.catalog.ServiceDefinition.Question;
import onewindow.forms.FormSchema;
import onewindow.forms.LocalizedText;
import onewindow.privacy.Masking;
import org.springframework.stereotype.Component;

/** Puts case files into the words of their service and the reader's language. */
@Component
class CaseViews {

  private final FormTexts texts;
  private final CaseTexts cases;

  CaseViews(FormTexts texts, CaseTexts cases) {
    this.texts = texts;
    this.cases = cases;
  }

  /** ID and telephone numbers masked, for screens are read by more people than one. */
  CaseView of(CaseRecord record, Service service, Locale locale) {
    return of(record, service, locale, Masking::text);
  }

  /** Numbers in full, for a reader who has told a purpose. */
  CaseView inFull(CaseRecord record, Service service, Locale locale) {
    return of(record, service, locale, UnaryOperator.identity());
  }

  private CaseView of(CaseRecord record, Service service, Locale locale, UnaryOperator<String> shown) {
    FormText form = texts.of(service.applicationForm(), locale);
    return new CaseView(
        cases.line(record.summary(), locale), CaseView.state(record),
        ShownTime.of(record.summary().submittedAt(), locale),
        ReceivedView.of(record, service.definition(), cases.channel(record.channel().name(), locale), locale),
        outcome(record.summary().status(), service, locale),
        record.reason(),
        Milestones.of(service.definition().milestones(), record),
        result(record, service, locale), findings(record), rows(form, record.application(), shown),
        cases.files(record, locale),
        answers(record, service, locale, shown), timeline(record, locale),
        CommitmentView.of(record, service.definition(), locale),
        AfterIssueView.of(record, service.definition(), locale),
        ChargesView.of(record, service.definition(), locale));
  }

  /** Newest first. */
  private List<CaseView.Event> timeline(CaseRecord record, Locale locale) {
    List<CaseView.Event> events = new ArrayList<>();
    cases.timeline(record, locale)
        .forEach(line -> events.add(0, new CaseView.Event(ShownTime.of(line.at(), locale), line.text())));
    return events;
  }

  private static String outcome(CaseStatus status, Service service, Locale locale) {
    String end = status.isIssued() ? "issued" : status == CaseStatus.DONE_REFUSED ? "refused"
        : status == CaseStatus.DONE_NOT_ACCEPTED ? "not-accepted" : null;
    LocalizedText outcome = end == null ? null : service.definition().outcomes().get(end);
    return outcome == null ? null : outcome.in(locale);
  }

  private static List<CaseView.Row> result(CaseRecord record, Service service, Locale locale) {
    if (service.definition().issue() == null) {
      return List.of();
    }
    return service.definition().issue().shows().entrySet().stream()
        .filter(shown -> record.validResult().get(shown.getKey()) != null)
        .map(shown -> new CaseView.Row(
            shown.getValue().in(locale), Objects.toString(record.validResult().get(shown.getKey()))))
        .toList();
  }

  private static List<Finding> findings(CaseRecord record) {
    return record.ruling() == null ? List.of() : record.ruling().findings().stream()
        .filter(finding -> finding.effect() != Finding.Effect.MATERIAL
            && finding.effect() != Finding.Effect.CHARGE).toList();
  }

  /** In the order of the form. */
  private static List<CaseView.Row> rows(FormText form, Map<String, Object> values, UnaryOperator<String> shown) {
    List<String> keys = new ArrayList<>(form.questions().keySet());
    values.keySet().stream().filter(key -> !keys.contains(key)).forEach(keys::add);
    return keys.stream().filter(values::containsKey)
        .map(key -> new CaseView.Row(form.label(key), shown.apply(form.shown(key, values.get(key))))).toList();
  }

  private List<CaseView.Answer> answers(
      CaseRecord record, Service service, Locale locale, UnaryOperator<String> shown) {
    return service.definition().questions().entrySet().stream()
        .filter(question -> last(record, question.getKey()) != null)
        .map(question -> answer(record, service, question.getKey(), question.getValue(), locale, shown)).toList();
  }

  private CaseView.Answer answer(CaseRecord record, Service service, String route, Question question, Locale locale,
      UnaryOperator<String> shown) {
    Exchanged last = last(record, route);
    FormSchema form = service.forms().get(question.verifiedBy());
    FormText text = form == null ? new FormText(Map.of(), locale) : texts.of(form, locale);
    return new CaseView.Answer(question.title().in(locale), ShownTime.of(last.endedAt(), locale),
        last.result().name(), last.detail(), rows(text, record.answers().getOrDefault(route, Map.of()), shown));
  }

  private static Exchanged last(CaseRecord record, String route) {
    return record.exchanges().stream().filter(one -> one.question().route().equals(route))
        .reduce((first, next) -> next).orElse(null);
  }
}
