package onewindow.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key that signs, and what a signature covers. */
class SigningTest {

  private static final Instant AT = Instant.parse("2026-11-22T02:00:00Z");
  private static final Clock THEN = Clock.fixed(AT, ZoneOffset.UTC);
  @TempDir Path directory;
  private Path file;

  @BeforeEach
  void somewhere() {
    file = directory.resolve("keys/signing-demo.p12");
  }

  @Test
  void theDemoKeyIsMadeOnceForItsOwnerOnlyAndSaysThatItIsNone() throws IOException {
    SigningKey made = DemoSigningKey.open(file, THEN);

    assertThat(DemoSigningKey.open(file, THEN).certificate()).isEqualTo(made.certificate());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    assertThat(directory.resolve("keys")).isDirectoryContaining(found -> found.equals(file));
    assertThat(Files.list(file.getParent())).hasSize(1);
    assertThat(made.certificate().getSubjectX500Principal().getName()).contains("演示签名").contains("without legal effect");
  }

  @Test
  void theSignatureCoversEveryByteAndBreaksWithOne() throws IOException {
    byte[] signed = signed();
    SignedPdf pdf = SignedPdf.of(signed);

    assertThat(pdf.coversEverything()).isTrue();
    assertThat(pdf.isIntact()).isTrue();
    PDSignature signature = pdf.signature();
    assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
    assertThat(signature.getName()).isEqualTo("六安市公安局");
    assertThat(signature.getSignDate().toInstant()).isEqualTo(AT);
    byte[] changed = signed.clone();
    changed[signature.getByteRange()[1] / 2] ^= 1;
    assertThat(SignedPdf.of(changed, signature).isIntact()).isFalse();
    assertThat(SignedPdf.of(java.util.Arrays.copyOf(signed, signed.length + 1), signature).coversEverything()).isFalse();
  }

  @Test
  void aWrongPasswordIsToldWithTheSettingAndNotWithThePassword() {
    DemoSigningKey.open(file, THEN);

    assertThatThrownBy(() -> SigningKey.read(file, "geheim")).hasMessageContaining("signing-key")
        .hasMessageContaining(file.toString()).hasMessageNotContaining("geheim");
    assertThat(new CertificateSettings.SigningKeyFile(file, "geheim").toString()).doesNotContain("geheim");
  }

  private byte[] signed() throws IOException {
    try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      document.save(out);
      return new PdfSignature(DemoSigningKey.open(file, THEN))
          .sign(out.toByteArray(), "六安市公安局", "户口登记通知单", AT);
    }
  }
}
