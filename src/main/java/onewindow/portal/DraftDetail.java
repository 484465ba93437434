package onewindow.portal;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import onewindow.catalog.ServiceDefinition;
import onewindow.drafts.Draft;

/** A draft as its person gets it back. */
@Schema(description = "A draft")
record DraftDetail(
    @Schema(description = "Name it when you save the next time") int version,
    Instant savedAt,
    @Schema(description = "The Idempotency-Key to hand it in with, so that it becomes one case from whatever device")
    String clientKey,
    @Schema(description = "The fields that were entered") Fields form,
    @Schema(description = "Uploaded files by material, those that still wait") Map<String, List<StagedFile>> files,
    @Schema(description = "Whether the form has changed since it was saved") boolean formChanged,
    @ArraySchema(arraySchema = @Schema(description = "What was entered and the form does not ask for any more"))
    List<String> dropped,
    @ArraySchema(arraySchema = @Schema(description = "Titles of materials of which files have to be uploaded again"))
    List<String> gone) {

  static DraftDetail of(Draft draft, ServiceDefinition service, Locale locale) {
    Map<String, List<StagedFile>> files = new TreeMap<>();
    draft.files().forEach((material, waiting) -> files.put(material, waiting.stream().map(StagedFile::of).toList()));
    return new DraftDetail(draft.version(), draft.savedAt(), draft.clientKey(), new Fields(draft.form()), files,
        draft.formChanged(), draft.dropped().stream().map(label -> label.in(locale)).toList(),
        draft.gone().stream().map(material -> title(service, material, locale)).toList());
  }

  private static String title(ServiceDefinition service, String material, Locale locale) {
    return service.materials().containsKey(material) ? service.materials().get(material).title().in(locale) : material;
  }
}
