package preview;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onewindow.cases.CaseStatus;
import onewindow.cases.PartyAnswer;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;
import onewindow.ratings.Aspect;
import onewindow.ratings.BadRating;
import onewindow.ratings.BadRating.State;
import onewindow.ratings.CaseRating;
import onewindow.ratings.GivenRating;
import onewindow.ratings.Level;
import onewindow.ratings.RatingFigures;
import onewindow.ratings.RatingReading;
import onewindow.ratings.RatingRequests;
import onewindow.ratings.ServiceFigures;

/** One case with an answered bad rating, one with an excluded one; the others can be rated, once. */
public class PreviewRatings implements RatingRequests, RatingReading, RatingFigures {

  /** Refused, rated badly and answered. */
  public static final String ANSWERED = "LA341502202610080000012X";

  private static final Instant AT = Instant.parse("2026-11-12T01:40:00Z");
  private final Map<String, CaseRating> ratings = new HashMap<>();

  PreviewRatings() {
    reset();
  }

  /** As if nobody had rated anything else yet. */
  public final synchronized void reset() {
    ratings.clear();
    ratings.put(ANSWERED, new CaseRating(Level.DISSATISFIED, List.of(Aspect.MATERIALS, Aspect.GUIDANCE), AT, "mother",
        true, "让我跑了三趟，每次说的材料都不一样。", new BadRating(State.VISITING, AT, AT.plusSeconds(400_000), AT, null, null,
            "窗口已改用一次性告知单，并为您保留了办理号。", null)));
    ratings.put(PreviewCases.REVOKED, new CaseRating(Level.VERY_DISSATISFIED, List.of(), AT, "father", false, null,
        new BadRating(State.EXCLUDED, AT, null, AT, null, "machao", null, "评价内容说的是另一个部门的事项。")));
  }

  @Override
  public synchronized PartyAnswer rate(String caseNumber, String idNumber, String username, GivenRating given) {
    if (ratings.containsKey(caseNumber)) {
      return new PartyAnswer.Refused(List.of(new FieldProblem("rating",
          new LocalizedText("尚未评价的办件", "a case that nobody has rated"),
          new LocalizedText("已评价", "a rating"))));
    }
    Level level = Level.valueOf(given.level().toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    ratings.put(caseNumber, new CaseRating(level, List.of(), AT, "mother", true, given.words(), level.isBad()
        ? new BadRating(State.CONTACTING, AT, AT.plusSeconds(100_000), AT, null, null, null, null) : null));
    return new PartyAnswer.Done(CaseStatus.DONE_ISSUED);
  }

  @Override
  public synchronized Optional<CaseRating> of(String caseNumber, String idNumber) {
    return Optional.ofNullable(ratings.get(caseNumber));
  }

  @Override
  public synchronized Set<String> rated(Collection<String> caseNumbers) {
    return caseNumbers.stream().filter(ratings::containsKey).collect(Collectors.toSet());
  }

  @Override
  public boolean isInvited(String caseNumber) {
    return true;
  }

  @Override
  public List<ServiceFigures> of(YearMonth month) {
    return month.isBefore(YearMonth.of(2026, 1)) ? List.of() : List.of(
        new ServiceFigures("house-transfer", 40, Map.of(Level.VERY_SATISFIED, 9, Level.DISSATISFIED, 3), 1, 20, 7),
        new ServiceFigures("newborn-registration", 12, Map.of(Level.VERY_SATISFIED, 4, Level.SATISFIED, 2,
            Level.BASICALLY_SATISFIED, 1, Level.VERY_DISSATISFIED, 1), 1, 2, 1));
  }
}
