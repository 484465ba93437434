package onewindow.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import onewindow.forms.LocalizedText;

/**
 * What a case goes through beside questions and decisions, as {@code service.yaml} says it under {@code steps}.
 *
 * @param acceptance the user task, and its form, in which a clerk accepts the application or refuses to; null where
 *     the rules' ruling accepts it
 * @param fourEyes two user tasks that no one person may do in one case; null where one person decides
 * @param stops for what the time by law stands, by name
 */
public record CaseSteps(String acceptance, FourEyes fourEyes, Map<String, Stop> stops) {

  public static final CaseSteps NONE = new CaseSteps(null, null, null);

  public CaseSteps {
    stops = stops == null ? Map.of() : new LinkedHashMap<>(stops);
  }

  public boolean isAcceptance(String task) {
    return task.equals(acceptance);
  }

  public boolean isFirstReview(String task) {
    return fourEyes != null && task.equals(fourEyes.first());
  }

  public boolean isSecondReview(String task) {
    return fourEyes != null && task.equals(fourEyes.second());
  }

  /** The first gives an opinion, the second decides; each is a user task and its form. */
  public record FourEyes(String first, String second) {}

  /**
   * Something that the time by law stands for.
   *
   * @param days for how long at most, in days of the calendar; null where working days are counted
   * @param workingDays for how long at most, in working days
   * @param untilDone whether it ends as soon as people have done something, and can be told so by them
   */
  public record Stop(LocalizedText title, Integer days, Integer workingDays, boolean untilDone, String source,
      boolean confirmed) {}

  /** Whether people can tell that what such a stop is for has been done. */
  public boolean isUntilDone(String stop) {
    return stops.containsKey(stop) && stops.get(stop).untilDone();
  }
}
