package onewindow.ratings;

import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The times and ways of the rating system that differ from place to place.
 *
 * @param inviteAfter calendar days after a case ended until people are asked to rate it
 * @param defaultAfter calendar days after a case ended until, in one reading, silence counts as basically satisfied
 * @param countDefaults whether that reading is the one that the city reports
 * @param contactWithin working days until whoever gave a bad rating is contacted
 * @param simpleWithin working days until the reply where the matter is simple
 * @param complexWithin working days until the reply where it is not
 * @param visitWithin working days until whoever gave it is asked what came of it
 */
@ConfigurationProperties("onewindow.ratings")
public record RatingSettings(
    LocalValue inviteAfter,
    LocalValue defaultAfter,
    @DefaultValue("false") boolean countDefaults,
    LocalValue contactWithin,
    LocalValue simpleWithin,
    LocalValue complexWithin,
    LocalValue visitWithin) {

  /** What the settings leave out is what another place does; none of it was confirmed for this city. */
  public RatingSettings {
    inviteAfter = given(inviteAfter, 3, "Bozhou: unrated three days after completion; local value to confirm");
    defaultAfter = given(defaultAfter, 7, "Guangdong, trial rule of 2019; local value to confirm");
    contactWithin = given(contactWithin, 1, "one working day for bad ratings by real name; local value to confirm");
    simpleWithin = given(simpleWithin, 5, "Dezhou: five working days; local value to confirm");
    complexWithin = given(complexWithin, 15, "fifteen working days, unconfirmed; local value to confirm");
    visitWithin = given(visitWithin, 5, "own choice; local value to confirm");
  }

  private static LocalValue given(LocalValue set, int days, String source) {
    return Objects.requireNonNullElseGet(set, () -> LocalValue.toConfirm(days, source));
  }
}
