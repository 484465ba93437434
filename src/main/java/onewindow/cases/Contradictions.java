package onewindow.cases;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import onewindow.cases.Facts.Settled;
import onewindow.catalog.CaseSteps;
import onewindow.catalog.CaseSteps.Contradiction;
import onewindow.catalog.Service;
import onewindow.catalog.Services;
import onewindow.catalog.ValueSource;
import onewindow.forms.FormField;
import onewindow.privacy.CaseKey;
import onewindow.privacy.CaseKeys;
import org.springframework.stereotype.Component;

/** Where two departments contradict each other: what a clerk's form shows of it, and what the clerk states. */
@Component
class Contradictions {

  private final CaseFiles files;
  private final Exchanges exchanges;
  private final SettledContradictions settled;
  private final Services services;
  private final CaseKeys keys;
  private final Clock clock;

  Contradictions(CaseFiles files, Exchanges exchanges, SettledContradictions settled, Services services, CaseKeys keys,
      Clock clock) {
    this.files = files;
    this.exchanges = exchanges;
    this.settled = settled;
    this.services = services;
    this.keys = keys;
    this.clock = clock;
  }

  /** By form field, of what is contradictory now or was settled; nothing where the departments agree. */
  Map<String, Object> shown(CaseRecord record, String task) {
    Service service = services.version(record.serviceVersion());
    CaseSteps steps = service.definition().steps();
    Map<String, Object> shown = new LinkedHashMap<>();
    if (steps.contradictions().isEmpty() || !steps.isFirstReview(task) && !steps.isSecondReview(task)) {
      return shown;
    }
    Map<String, Settled> known = known(record);
    steps.contradictions().forEach((finding, said) -> {
      Settled statement = known.get(finding);
      if (statement != null || tells(record, finding)) {
        shown.put(said.shown(), text(record, service, said, statement));
      }
      if (statement != null && steps.isFirstReview(task)) {
        shown.put(said.holds(), statement.source());
        shown.put(said.because(), statement.because());
      }
    });
    return shown;
  }

  /** Keeps what the clerk states in the first review. */
  void settle(CaseRecord record, Map<String, Object> content, String clerk) {
    String number = record.summary().caseNumber();
    CaseFile file = files.lock(number);
    CaseKey key = keys.open(number, file.wrappedKey());
    services.definition(record.serviceVersion()).steps().contradictions().forEach((finding, said) ->
        Optional.ofNullable(content.get(said.holds())).ifPresent(source -> settled.keep(number, key, finding,
            new Settled(source.toString(), String.valueOf(content.get(said.because())), clerk,
                SettledContradictions.said(said.sources(), exchanges.answers(number, key))), clock.instant())));
  }

  private Map<String, Settled> known(CaseRecord record) {
    String number = record.summary().caseNumber();
    CaseKey key = files.find(java.util.List.of(number)).values().stream().findFirst()
        .map(file -> keys.open(number, file.wrappedKey())).orElseThrow();
    return settled.of(number, key, record.answers());
  }

  private static boolean tells(CaseRecord record, String finding) {
    return record.ruling() != null && record.ruling().findings().stream().anyMatch(one -> one.code().equals(finding));
  }

  private static String text(CaseRecord record, Service service, Contradiction said, Settled statement) {
    String sources = SettledContradictions.said(said.sources(), record.answers()).entrySet().stream()
        .map(source -> title(source.getKey(), service) + "：" + source.getValue()).collect(Collectors.joining("\n"));
    return statement == null ? sources : sources + "\n已认定：以“" + title(statement.source(), service) + "”为准。理由："
        + statement.because() + "（" + statement.by() + "）";
  }

  private static String title(String source, Service service) {
    ValueSource from = ValueSource.of(source);
    var question = service.definition().questions().get(from.from());
    String field = Optional.ofNullable(service.forms().get(question.verifiedBy()))
        .flatMap(form -> form.field(from.field())).map(FormField::label).map(label -> label.zh()).orElse(from.field());
    return question.title().zh() + " · " + field;
  }
}
