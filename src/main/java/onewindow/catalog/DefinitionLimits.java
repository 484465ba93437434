package onewindow.catalog;

import java.util.stream.Stream;
import onewindow.catalog.ServiceDefinition.Limits;
import org.springframework.stereotype.Component;

/** The promised time is within the statutory one, and a value that nobody has confirmed says where it comes from. */
@Component
class DefinitionLimits implements DefinitionRule {

  @Override
  public Stream<String> problems(ServiceDefinition definition, ServiceFolder folder) {
    Limits limits = definition.limits();
    if (limits == null) {
      return Stream.of("limits is missing; promisedWorkingDays and statutoryWorkingDays are needed");
    }
    return Stream.concat(days(limits), source(limits));
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

  private static Stream<String> source(Limits limits) {
    return limits.confirmed() || limits.source() != null && !limits.source().isBlank() ? Stream.empty()
        : Stream.of("limits are not confirmed, so source must say where they come from");
  }
}
