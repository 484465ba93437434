package onewindow.supervision;

import java.util.Arrays;
import java.util.Optional;

/**
 * What the rules of supervision can find to be done. A finding's code begins with the measure and goes on with its cause:
 * {@code yellow-card-promise-passed}.
 */
enum Measure {
  REMINDER(Light.REMINDER, Told.HOLDER),
  YELLOW_CARD(Light.YELLOW, Told.DEPARTMENT_HEAD),
  RED_CARD(Light.RED, Told.SUPERVISION_OFFICE),
  TELL_HOLDER(Light.GREEN, Told.HOLDER),
  TELL_DEPARTMENT_HEAD(Light.GREEN, Told.DEPARTMENT_HEAD),
  TELL_SUPERVISION_OFFICE(Light.GREEN, Told.SUPERVISION_OFFICE);

  private final Light light;
  private final Told told;

  Measure(Light light, Told told) {
    this.light = light;
    this.told = told;
  }

  static Optional<Measure> of(String code) {
    return Arrays.stream(values()).filter(measure -> code.startsWith(measure.word() + "-")).findFirst();
  }

  /** The card it gives; {@link Light#GREEN} if it only tells somebody. */
  Light light() {
    return light;
  }

  Told told() {
    return told;
  }

  String word() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
