package onewindow.ratings;

import java.util.List;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;
import onewindow.ratings.BadRatings.Entered;

/** A department says once that a rating is mistaken or malicious, and somebody else judges that (domain facts 4.4). */
final class AppealRules {

  private static final FieldProblem OWN_APPEAL = new FieldProblem("outcome",
      new LocalizedText("由提出申诉者以外的人复核", "a review by somebody other than whoever appealed"),
      new LocalizedText("您提出了申诉", "whoever appealed"));
  private static final FieldProblem SECOND_APPEAL = new FieldProblem("outcome",
      new LocalizedText("核实结论：申诉只能提出一次", "a finding: an appeal is made once"),
      new LocalizedText("再次申诉", "a second appeal"));

  private AppealRules() {}

  static List<FieldProblem> problems(Entered given, BadRating rating) {
    if (given.step() == Step.REVIEW_APPEAL && given.clerk() != null && given.clerk().equals(rating.appealedBy())) {
      return List.of(OWN_APPEAL);
    }
    return given.outcome().equals("appeal") && rating.appealedBy() != null ? List.of(SECOND_APPEAL) : List.of();
  }
}
