package onewindow.portal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import onewindow.catalog.ServiceDefinition;
import onewindow.cases.UploadedFile;
import onewindow.privacy.Masking;

/** One file of a case in a list; ID and telephone numbers in its name are masked. */
@Schema(description = "A file of a case")
record FileLine(
    String id,
    String material,
    @Schema(description = "The material's title") String title,
    String name,
    String mediaType,
    long bytes) {

  static FileLine of(UploadedFile file, ServiceDefinition service, Locale locale) {
    return new FileLine(file.id(), file.material(), service.materialTitle(file.material()).in(locale),
        Masking.text(file.name()), file.mediaType(), file.bytes());
  }

  /** As people read it: 1.2 MB. */
  public String size() {
    double kilobytes = bytes / 1024.0;
    return kilobytes < 1024 ? Math.max(1, Math.round(kilobytes)) + " KB"
        : String.format(Locale.ROOT, "%.1f MB", kilobytes / 1024);
  }
}
