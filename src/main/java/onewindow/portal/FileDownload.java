package onewindow.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import onewindow.cases.OpenedFile;
import onewindow.cases.UploadedFile;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Sends what somebody else handed in so that it stays a file: nothing in it runs, whatever a browser makes of it. */
class FileDownload {

  private static final String NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

  private FileDownload() {}

  static ResponseEntity<InputStreamResource> of(OpenedFile opened) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(opened.file().mediaType()))
        .contentLength(opened.file().bytes())
        .headers(headers -> headers.setContentDisposition(disposition(opened.file())))
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", NOTHING_RUNS)
        .body(new InputStreamResource(opened.content()));
  }

  /** Pictures are looked at; a browser's own reader of other files does not work inside a sandbox. */
  private static ContentDisposition disposition(UploadedFile file) {
    ContentDisposition.Builder how = file.mediaType().startsWith("image/")
        ? ContentDisposition.inline() : ContentDisposition.attachment();
    return how.filename(file.name(), UTF_8).build();
  }
}
