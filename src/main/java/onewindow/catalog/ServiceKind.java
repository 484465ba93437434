package onewindow.catalog;

import onewindow.deadlines.TimeLimit;

/** How the law's item lists call a service by the way it is handled: 即办件, 承诺件, 联办件. */
public enum ServiceKind {

  /** Done on the day it is handed in. */
  INSTANT,
  /** Done by one department within the promised time. */
  PROMISED,
  /** Several departments work together, within the promised time. */
  JOINT;

  static ServiceKind of(ServiceDefinition definition) {
    if (definition.questions().entrySet().stream().filter(asked -> !asked.getValue().isFollowUp())
        .map(asked -> asked.getKey().substring(0, asked.getKey().indexOf('.'))).distinct().count() > 1) {
      return JOINT;
    }
    return isAtOnce(definition.limits().promised()) ? INSTANT : PROMISED;
  }

  private static boolean isAtOnce(TimeLimit promised) {
    return promised.unit() != TimeLimit.Unit.WORKING_DAYS || promised.amount() == 0;
  }
}
