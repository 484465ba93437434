package onewindow.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onewindow.forms.LocalizedText;

/**
 * What a case goes through beside questions and decisions, as {@code service.yaml} says it under {@code steps}.
 *
 * @param acceptance the user task, and its form, in which a clerk accepts the application or refuses to; null where
 *     the rules' ruling accepts it
 * @param fourEyes two user tasks that no one person may do in one case; null where one person decides
 * @param stops for what the time by law stands, by name
 * @param contradictions of departments that a clerk settles, by the finding that tells them
 */
public record CaseSteps(String acceptance, FourEyes fourEyes, Map<String, Stop> stops,
    Map<String, Contradiction> contradictions) {

  public static final CaseSteps NONE = new CaseSteps(null, null, null, null);

  public CaseSteps {
    stops = stops == null ? Map.of() : new LinkedHashMap<>(stops);
    contradictions = contradictions == null ? Map.of() : new LinkedHashMap<>(contradictions);
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

  /**
   * Two answers that cannot both be true, and the fields of the first review in which a clerk says which is.
   *
   * @param sources fields of answers, {@code department.question.field}
   * @param shown the read-only field that shows what each source says; empty where nothing is contradictory
   * @param holds the choice of one source
   * @param because the field for the reason
   */
  public record Contradiction(List<String> sources, String shown, String holds, String because) {

    public Contradiction {
      sources = sources == null ? List.of() : List.copyOf(sources);
    }
  }

  /** Whether people can tell that what such a stop is for has been done. */
  public boolean isUntilDone(String stop) {
    return stops.containsKey(stop) && stops.get(stop).untilDone();
  }
}
