package onewindow.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import onewindow.cases.CaseRecord;
import onewindow.cases.CaseStatus;
import onewindow.cases.Exchanged;
import onewindow.cases.Finding;
import onewindow.catalog.Service;
import onewindow.catalog.ServiceDefinition.Question;
import onewindow.forms.FormSchema;
import onewindow.forms.LocalizedText;
import onewindow.privacy.Audience;
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

  /** The case as the field policy lets such a reader see it. */
  CaseView of(CaseRecord record, Service service, Audience audience, Locale locale) {
    ShownFields shown = ShownFields.of(record, service, audience);
    return new CaseView(
        cases.line(record.summary(), locale), CaseView.state(record),
        ShownTime.of(record.summary().submittedAt(), locale),
        ReceivedView.of(record, service.definition(), cases.channel(record.channel().name(), locale), shown,
            locale),
        outcome(record.summary().status(), service, locale),
        shown.text(record.reason()),
        Milestones.of(service.definition().milestones(), record),
        result(record, service, locale), findings(record),
        rows(service.applicationForm(), record.application(), shown, locale),
        cases.files(record, locale),
        answers(record, service, shown, locale), timeline(record, locale),
        CommitmentView.of(record, service.definition(), shown, locale),
        AfterIssueView.of(record, service.definition(), shown, locale),
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
  private List<CaseView.Row> rows(FormSchema form, Map<String, Object> values, ShownFields shown, Locale locale) {
    FormText text = form == null ? new FormText(Map.of(), locale) : texts.of(form, locale);
    List<String> keys = new ArrayList<>(text.questions().keySet());
    values.keySet().stream().filter(key -> !keys.contains(key)).forEach(keys::add);
    return keys.stream().filter(values::containsKey).map(key -> new CaseView.Row(
        text.label(key), shown.value(form, key, text.shown(key, values.get(key))))).toList();
  }

  private List<CaseView.Answer> answers(CaseRecord record, Service service, ShownFields shown, Locale locale) {
    return service.definition().questions().entrySet().stream()
        .filter(question -> last(record, question.getKey()) != null)
        .map(question -> answer(record, service, question.getKey(), question.getValue(), shown, locale)).toList();
  }

  private CaseView.Answer answer(CaseRecord record, Service service, String route, Question question, ShownFields shown,
      Locale locale) {
    Exchanged last = last(record, route);
    FormSchema form = service.forms().get(question.verifiedBy());
    return new CaseView.Answer(question.title().in(locale), ShownTime.of(last.endedAt(), locale),
        last.result().name(), shown.text(last.detail()),
        rows(form, record.answers().getOrDefault(route, Map.of()), shown, locale));
  }

  private static Exchanged last(CaseRecord record, String route) {
    return record.exchanges().stream().filter(one -> one.question().route().equals(route))
        .reduce((first, next) -> next).orElse(null);
  }
}
