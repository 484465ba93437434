package onewindow.portal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import onewindow.cases.CaseRecord;
import onewindow.cases.CaseStatus;
import onewindow.cases.CaseSummary;
import onewindow.cases.TimelineEntry;
import onewindow.cases.Uploads;
import onewindow.cases.WithdrawalReason;
import onewindow.catalog.Service;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.Services;
import onewindow.notifications.KnownLines;
import onewindow.privacy.Audience;
import org.springframework.stereotype.Component;

/** Words a case in the reader's language, with the titles of the service version it runs on. */
@Component
class CaseTexts implements KnownLines {

  private final Services services;
  private final Uploads uploads;
  private final Texts statuses = Texts.read("statuses.yaml");
  private final Texts channels = Texts.read("channels.yaml");
  private final Texts purposes = Texts.read("purposes.yaml");
  private final Texts withdrawals = Texts.read("withdrawals.yaml");
  private final Texts timeline = Texts.read("timeline.yaml");

  CaseTexts(Services services, Uploads uploads) {
    this.services = services;
    this.uploads = uploads;
  }

  @Override
  public boolean isKnown(String code) {
    return timeline.byCode().containsKey(code);
  }

  CaseLine line(CaseSummary summary, Locale locale) {
    String title = services.latest(summary.service())
        .map(Service::definition)
        .map(definition -> definition.title().in(locale))
        .orElse(summary.service());
    return line(summary, title, locale);
  }

  CaseDetail detail(CaseRecord record, Locale locale) {
    Service service = services.version(record.serviceVersion());
    ServiceDefinition definition = service.definition();
    ShownFields shown = ShownFields.of(record, service, Audience.PARTY);
    return new CaseDetail(
        line(record.summary(), definition.title().in(locale), locale),
        milestones(definition, record, locale),
        record.ruling() == null ? List.of() : FindingLine.of(record.ruling().findings(), locale),
        shown.text(record.reason()),
        record.validResult(),
        files(record, locale),
        CommitmentDetail.of(record),
        AfterIssue.followUps(record, definition, shown, locale),
        AfterIssue.delivery(record, definition, shown, locale),
        ChargesView.of(record, definition, locale));
  }

  /** Why somebody may take an application back, to choose from. */
  List<FormText.Option> withdrawals(Locale locale) {
    return Arrays.stream(WithdrawalReason.values()).map(Enum::name)
        .map(reason -> new FormText.Option(reason, withdrawals.in(locale, reason, Map.of()))).toList();
  }

  /** @param channel the name of a channel */
  String channel(String channel, Locale locale) {
    return channels.in(locale, channel, Map.of());
  }

  /** @param purpose the name of a purpose for which numbers are shown in full */
  String purpose(String purpose, Locale locale) {
    return purposes.in(locale, purpose, Map.of());
  }

  List<FileLine> files(CaseRecord record, Locale locale) {
    ServiceDefinition definition = definitionOf(record);
    return uploads.ofCase(record.summary().caseNumber()).stream()
        .map(file -> FileLine.of(file, definition, locale)).toList();
  }

  List<TimelineLine> timeline(CaseRecord record, Locale locale) {
    ServiceDefinition definition = definitionOf(record);
    return record.timeline().stream().map(entry -> line(entry, definition, locale)).toList();
  }

  private ServiceDefinition definitionOf(CaseRecord record) {
    return services.definition(record.serviceVersion());
  }

  private CaseLine line(CaseSummary summary, String title, Locale locale) {
    CaseStatus status = summary.status();
    return new CaseLine(summary.caseNumber(), summary.service(), title, status,
        statuses.in(locale, status.name(), Map.of()), summary.submittedAt());
  }

  private TimelineLine line(TimelineEntry entry, ServiceDefinition definition, Locale locale) {
    Map<String, String> titles = new HashMap<>(entry.parameters());
    titles.computeIfPresent("question", (name, route) -> title(definition, route, locale));
    titles.computeIfPresent("channel", (name, channel) -> channel(channel, locale));
    titles.computeIfPresent("purpose", (name, purpose) -> purpose(purpose, locale));
    titles.computeIfPresent("stop", (name, stop) -> definition.steps().stops().containsKey(stop)
        ? definition.steps().stops().get(stop).title().in(locale) : stop);
    titles.computeIfPresent("withdrawal", (name, reason) ->
        (locale.getLanguage().equals("en") ? ": " : "：") + withdrawals.in(locale, reason, Map.of()));
    String role = entry.parameters().get("role");
    if (role != null) {
      titles.put("party", definition.partyTitle(role).in(locale));
    }
    return new TimelineLine(entry.at(), entry.code(), timeline.in(locale, entry.code(), titles));
  }

  private static String title(ServiceDefinition definition, String route, Locale locale) {
    ServiceDefinition.Question question = definition.questions().get(route);
    return question == null ? route : question.title().in(locale);
  }

  private static List<CaseDetail.Milestone> milestones(
      ServiceDefinition definition, CaseRecord record, Locale locale) {
    Set<String> happened = new HashSet<>();
    record.timeline().forEach(entry -> happened.add(entry.code()));
    return definition.milestones().stream()
        .map(each -> new CaseDetail.Milestone(each.id(), each.title().in(locale),
            each.reachedBy().stream().anyMatch(happened::contains)))
        .toList();
  }
}
