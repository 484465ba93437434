package onewindow.ratings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import onewindow.cases.BesideCase;
import onewindow.cases.CaseRecords;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.ServiceDefinition.Party;
import onewindow.catalog.Services;
import onewindow.privacy.Audience;
import onewindow.privacy.FieldKind;
import onewindow.privacy.FieldPolicy;
import org.springframework.stereotype.Component;

/** What the forms of a bad rating's follow-up show when they open: the rating, and what has been done about it. */
@Component
class RatingFormValues {

  private final CaseRecords records;
  private final Ratings ratings;
  private final BadRatings bad;
  private final Services services;
  private final Clock clock;

  RatingFormValues(CaseRecords records, Ratings ratings, BadRatings bad, Services services, Clock clock) {
    this.records = records;
    this.ratings = ratings;
    this.bad = bad;
    this.services = services;
    this.clock = clock;
  }

  Map<String, Object> of(BesideCase rated) {
    String number = rated.summary().caseNumber();
    Ratings.Kept kept = ratings.of(number).orElseThrow();
    BadRating rating = bad.get(number, rated.key());
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("caseNumber", number);
    values.put("rater", rater(rated, kept.role()));
    values.put("level", kept.level().title().zh() + " " + kept.level().title().en());
    values.put("aspects", kept.aspects().stream().map(aspect -> aspect.title().zh() + " " + aspect.title().en())
        .collect(Collectors.joining("\n")));
    put(values, "words", kept.words(rated.key()));
    if (rating.dueAt() != null) {
      values.put("due", LocalDate.ofInstant(rating.dueAt().minusNanos(1), clock.getZone())
          + (rating.overdueAt() == null ? "" : "（曾逾期 was overdue）"));
    }
    put(values, "contact", bad.reason(number, rated.key(), Step.CONTACT));
    put(values, "finding", bad.reason(number, rated.key(), Step.VERIFY));
    put(values, "published", rating.reply());
    return values;
  }

  /** The part and the name, masked: how to reach them stands in the case file, for whoever says what for. */
  private String rater(BesideCase rated, String role) {
    ServiceDefinition definition = services.definition(rated.serviceVersion());
    Map<String, Object> application = records.forStaff(rated.summary().caseNumber()).orElseThrow().application();
    String name = definition.parties().stream().filter(party -> party.role().equals(role)).map(Party::name)
        .map(field -> String.valueOf(application.get(field))).findFirst().orElse("");
    return (definition.partyTitle(role).zh() + " "
        + FieldPolicy.IN_FORCE.shown(FieldKind.NAME, Audience.CLERK, name)).strip();
  }

  private static void put(Map<String, Object> values, String field, String text) {
    if (text != null) {
      values.put(field, text);
    }
  }
}
