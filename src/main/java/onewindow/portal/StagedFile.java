package onewindow.portal;

import io.swagger.v3.oas.annotations.media.Schema;
import onewindow.cases.UploadedFile;

/** A file that waits for the application that names it. */
@Schema(description = "An uploaded file; it is deleted after a day unless an application names its id")
record StagedFile(
    String id,
    @Schema(description = "The name as it is kept: without paths, ending in what the content is") String name,
    @Schema(description = "What the content is, whatever the request said", example = "image/jpeg") String mediaType,
    long bytes) {

  static StagedFile of(UploadedFile file) {
    return new StagedFile(file.id(), file.name(), file.mediaType(), file.bytes());
  }
}
