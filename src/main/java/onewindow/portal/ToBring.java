package onewindow.portal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One paper of a matter's service. */
@Schema(description = "A paper that the matter's service knows")
record ToBring(String title,
    @Schema(description = "How it comes in: UPLOAD, ELECTRONIC, …; null where it depends on the situation") String provision,
    @Schema(description = "Why, in the words of the rules; null where it depends on the situation") String reason) {

  static List<ToBring> of(Need need, Locale locale) {
    return Stream.concat(
        need.materials().stream().map(row -> new ToBring(row.material().title().in(locale), row.provision(),
            row.finding().reason().in(locale))),
        need.depends().stream().map(material -> new ToBring(material.title().in(locale), null, null))).toList();
  }
}
