package onewindow.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import onewindow.certificates.CertificateFile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Sends a certificate as a file with a name that people recognise. */
class CertificateDownload {

  private CertificateDownload() {}

  static ResponseEntity<byte[]> of(CertificateFile file, Locale locale) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .headers(headers -> headers.setContentDisposition(ContentDisposition.attachment()
            .filename(file.title().in(locale) + " " + file.number() + ".pdf", UTF_8).build()))
        .body(file.pdf());
  }
}
