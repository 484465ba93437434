package onewindow.ratings;

import java.time.Instant;
import java.util.List;

/**
 * The one rating of a case, as one of the people of the case may read it.
 *
 * @param role the party who gave it
 * @param words what they wrote; null where they wrote nothing, and for everybody else
 * @param followUp what is done about it; null unless it is bad
 */
public record CaseRating(
    Level level, List<Aspect> aspects, Instant at, String role, boolean mine, String words, BadRating followUp) {}
