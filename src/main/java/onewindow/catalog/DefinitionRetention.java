package onewindow.catalog;

import java.util.Objects;
import java.util.stream.Stream;
import onewindow.catalog.ServiceDefinition.CommitmentCheck;
import onewindow.catalog.ServiceDefinition.Retention;
import org.springframework.stereotype.Component;

/** Personal data is kept for one length of time, long enough for what the service itself still checks. */
@Component
class DefinitionRetention implements DefinitionRule {

  private static final int DAYS_A_YEAR = 365;
  private static final int MOST_YEARS = 100;

  @Override
  public Stream<String> problems(ServiceDefinition definition, ServiceFolder folder) {
    Retention retention = definition.retention();
    if (retention == null) {
      return Stream.empty();
    }
    Stream<String> source = retention.confirmed() || retention.source() != null && !retention.source().isBlank()
        ? Stream.empty() : Stream.of("retention is not confirmed, so source must say where the value comes from");
    return Stream.concat(length(retention, definition.commitmentCheck()), source);
  }

  private static Stream<String> length(Retention retention, CommitmentCheck check) {
    long said = Stream.of(retention.years(), retention.days(), retention.permanent() ? true : null)
        .filter(Objects::nonNull).count();
    if (said != 1) {
      return Stream.of("retention: one of years, days and permanent: true is needed; found " + said);
    }
    return retention.permanent() ? Stream.empty() : length(days(retention), check);
  }

  private static long days(Retention retention) {
    return retention.years() != null ? (long) retention.years() * DAYS_A_YEAR : retention.days();
  }

  private static Stream<String> length(long days, CommitmentCheck check) {
    if (days < 1 || days > MOST_YEARS * DAYS_A_YEAR) {
      return Stream.of("retention: must be a day or more and " + MOST_YEARS + " years at most; found " + days
          + " days");
    }
    long checked = check == null ? 0 : check.withinDays() + check.correctWithinDays();
    return days >= checked ? Stream.empty() : Stream.of("retention: " + days + " days are fewer than the " + checked
        + " in which commitmentCheck lets a commitment be checked and corrected");
  }
}
