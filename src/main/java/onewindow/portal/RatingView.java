package onewindow.portal;

import java.util.List;
import java.util.Locale;
import onewindow.catalog.ServiceDefinition;
import onewindow.ratings.BadRating;
import onewindow.ratings.CaseRating;

/**
 * The rating of a case as its people see it.
 *
 * @param level in the reader's language
 * @param by what people call whoever gave it
 * @param words what the reader wrote, or null
 * @param state how far the follow-up of a bad one is, or null
 * @param due the last day for its next step, or null
 * @param reply what was published, or null
 * @param exclusion why it is left out of the figures, or null
 */
record RatingView(String level, ShownTime at, String by, List<String> aspects, String words, String state, ShownTime due,
    String reply, String exclusion) {

  static RatingView of(CaseRating rating, ServiceDefinition definition, Locale locale) {
    BadRating bad = rating.followUp();
    return new RatingView(rating.level().title().in(locale), ShownTime.of(rating.at(), locale),
        definition.partyTitle(rating.role()).in(locale),
        rating.aspects().stream().map(aspect -> aspect.title().in(locale)).toList(), rating.words(),
        bad == null ? null : bad.state().name(),
        bad == null || bad.dueAt() == null ? null : ShownTime.lastDayBefore(bad.dueAt(), locale),
        bad == null ? null : bad.reply(), bad == null ? null : bad.exclusion());
  }
}
