package onewindow.catalog;

import java.util.stream.Stream;
import onewindow.catalog.ServiceDefinition.CommitmentCheck;
import onewindow.catalog.ServiceDefinition.Limits;
import onewindow.catalog.ServiceDefinition.Waiting;
import org.springframework.stereotype.Component;

/** The promised time is within the statutory one, and a value that nobody has confirmed says where it comes from. */
@Component
class DefinitionLimits implements DefinitionRule {

  private static final int LONGEST = 365;

  @Override
  public Stream<String> problems(ServiceDefinition definition, ServiceFolder folder) {
    CommitmentCheck check = definition.commitmentCheck();
    Stream<String> waits = Stream.of(waiting("confirmation", definition.confirmation()),
        waiting("supplement", definition.supplement()),
        waiting("commitmentCheck.withinDays", check == null ? null : check.check()),
        waiting("commitmentCheck.correctWithinDays", check == null ? null : check.correction()))
        .flatMap(found -> found);
    Limits limits = definition.limits();
    if (limits == null) {
      return Stream.concat(
          Stream.of("limits is missing; promisedWorkingDays and statutoryWorkingDays are needed"), waits);
    }
    return Stream.of(days(limits), source("limits are", limits.confirmed(), limits.source()), waits)
        .flatMap(found -> found);
  }

  private static Stream<String> waiting(String key, Waiting waiting) {
    if (waiting == null) {
      return Stream.empty();
    }
    return Stream.concat(waiting.days() >= 1 && waiting.days() <= LONGEST ? Stream.empty()
            : Stream.of(key + ": days must be 1 to " + LONGEST + "; found " + waiting.days()),
        source(key + " is", waiting.confirmed(), waiting.source()));
  }

  private static Stream<String> days(Limits limits) {
    if (limits.promisedWorkingDays() < 0 || limits.statutoryWorkingDays() < 1) {
      return Stream.of("limits: promisedWorkingDays must be 0 or more, statutoryWorkingDays 1 or more; found "
          + limits.promisedWorkingDays() + " and " + limits.statutoryWorkingDays());
    }
    return limits.promisedWorkingDays() <= limits.statutoryWorkingDays() ? Stream.empty()
        : Stream.of("limits: promisedWorkingDays is " + limits.promisedWorkingDays()
            + ", more than statutoryWorkingDays " + limits.statutoryWorkingDays());
  }

  private static Stream<String> source(String what, boolean confirmed, String source) {
    return confirmed || source != null && !source.isBlank() ? Stream.empty()
        : Stream.of(what + " not confirmed, so source must say where the value comes from");
  }
}
