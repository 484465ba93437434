package onewindow.catalog;

import java.util.Objects;
import java.util.stream.Stream;
import onewindow.catalog.ServiceDefinition.CommitmentCheck;
import onewindow.catalog.ServiceDefinition.Limits;
import onewindow.catalog.ServiceDefinition.Waiting;
import onewindow.deadlines.TimeLimit;
import org.springframework.stereotype.Component;

/** The promised time is within the statutory one, and a value that nobody has confirmed says where it comes from. */
@Component
class DefinitionLimits implements DefinitionRule {

  private static final int LONGEST = 365;
  private static final int MOST = 3_650;

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
    long promises = Stream.of(limits.promisedWorkingDays(), limits.promisedOfficeHours(), limits.promisedHours())
        .filter(Objects::nonNull).count();
    long laws = Stream.of(limits.statutoryWorkingDays(), limits.statutoryHours()).filter(Objects::nonNull).count();
    if (promises != 1 || laws != 1) {
      return Stream.of("limits: one of promisedWorkingDays, promisedOfficeHours and promisedHours, and one of"
          + " statutoryWorkingDays and statutoryHours are needed; found " + promises + " and " + laws);
    }
    return Stream.of(least(limits), most(limits), order(limits), extension(limits)).flatMap(found -> found);
  }

  // the clock counts day by day, and no law waits for longer
  private static Stream<String> most(Limits limits) {
    return Stream.of(limits.promised().amount(), limits.statutory().amount(), limits.extensionWorkingDays())
        .filter(amount -> amount > MOST)
        .map(amount -> "limits: nothing may take more than " + MOST + " days or hours; found " + amount);
  }

  private static Stream<String> least(Limits limits) {
    int least = limits.promised().unit() == TimeLimit.Unit.WORKING_DAYS ? 0 : 1;
    return limits.promised().amount() >= least && limits.statutory().amount() >= 1 ? Stream.empty()
        : Stream.of("limits: the promise must be " + least + " or more, the law's limit 1 or more; found "
            + limits.promised().amount() + " and " + limits.statutory().amount());
  }

  private static Stream<String> order(Limits limits) {
    return hours(limits.promised()) <= hours(limits.statutory()) ? Stream.empty()
        : Stream.of("limits: the promise of " + limits.promised() + " is more than the law's limit of "
            + limits.statutory());
  }

  // An office is open for eight hours a day, so each of them stands for three on the wall.
  private static long hours(TimeLimit limit) {
    return (long) limit.amount() * switch (limit.unit()) {
      case WORKING_DAYS -> 24;
      case OFFICE_HOURS -> 3;
      case HOURS -> 1;
    };
  }

  private static Stream<String> extension(Limits limits) {
    boolean days = limits.promisedWorkingDays() != null && limits.statutoryWorkingDays() != null;
    return limits.extensionWorkingDays() == 0 || limits.extensionWorkingDays() > 0 && days ? Stream.empty()
        : Stream.of("limits: extensionWorkingDays must be 0 or more, and only limits in working days can be extended;"
            + " found " + limits.extensionWorkingDays());
  }

  private static Stream<String> source(String what, boolean confirmed, String source) {
    return confirmed || source != null && !source.isBlank() ? Stream.empty()
        : Stream.of(what + " not confirmed, so source must say where the value comes from");
  }
}
