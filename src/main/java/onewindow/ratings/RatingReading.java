package onewindow.ratings;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Ratings for the people of a case. */
public interface RatingReading {

  /** The rating of a case that concerns this person; empty for any other, and while there is none. */
  Optional<CaseRating> of(String caseNumber, String idNumber);

  /** Those of the cases that are rated. */
  Set<String> rated(Collection<String> caseNumbers);

  /** Whether the case ended so long ago that its people are asked for a rating. */
  boolean isInvited(String caseNumber);
}
