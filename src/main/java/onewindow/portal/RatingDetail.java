package onewindow.portal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onewindow.ratings.Aspect;
import onewindow.ratings.BadRating;
import onewindow.ratings.CaseRating;

/** The rating of a case as programs read it. */
@Schema(description = "The rating of a case; rating is null while there is none")
record RatingDetail(String caseNumber, Given rating) {

  /** One rating. */
  @Schema(description = "A rating on the national scale")
  record Given(String level, List<String> aspects, Instant at, String role,
      @Schema(description = "Only for whoever wrote it") String words,
      @Schema(description = "What is done about a bad rating; null for the others") FollowUp followUp) {}

  /** What is done about a bad rating. */
  @Schema(description = "The follow-up of a bad rating")
  record FollowUp(BadRating.State state, @Schema(description = "Until when the next step is owed") Instant dueAt,
      @Schema(description = "What was published") String reply,
      @Schema(description = "Why the rating is left out of the figures") String exclusion) {}

  static RatingDetail of(String caseNumber, Optional<CaseRating> rating) {
    return new RatingDetail(caseNumber, rating.map(RatingDetail::of).orElse(null));
  }

  private static Given of(CaseRating rating) {
    BadRating bad = rating.followUp();
    return new Given(rating.level().word(), rating.aspects().stream().map(Aspect::word).toList(), rating.at(),
        rating.role(), rating.words(),
        bad == null ? null : new FollowUp(bad.state(), bad.dueAt(), bad.reply(), bad.exclusion()));
  }
}
