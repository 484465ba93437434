package onewindow.portal;

import java.util.List;
import onewindow.ratings.Aspect;
import onewindow.ratings.GivenRating;
import onewindow.ratings.Level;

/**
 * What a case page says about its rating.
 *
 * @param given the rating, or null while there is none
 * @param open whether the reader may give one
 * @param invited whether they are asked to, since the case ended some days ago
 */
record RatingPanel(RatingView given, boolean open, boolean invited) {

  /** Asked by the page, so it is public. */
  public List<Level> levels() {
    return List.of(Level.values());
  }

  /** See {@link #levels}. */
  public List<Aspect> aspects() {
    return List.of(Aspect.values());
  }

  /** See {@link #levels}. */
  public int longest() {
    return GivenRating.LONGEST;
  }
}
