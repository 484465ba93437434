package onewindow.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import onewindow.Canary;
import onewindow.HostileContent;
import onewindow.HostileContent.Try;
import onewindow.catalog.ServiceFolder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile pages printed past the content check: nothing is fetched, read or run, and none of it is in the document. */
class ForcedPagesTest {

  private static final HostileContent TABLE = HostileContent.of("certificates");
  private static final CertificateFont FONT = CertificateFont.load();
  private static ServiceFolder sound;

  @BeforeAll
  static void layOutASoundService(@TempDir Path directory) throws Exception {
    sound = HostileContent.sound(directory);
  }

  static Stream<Try> tries() {
    return TABLE.tries().stream();
  }

  static Stream<Try> ending() {
    return tries().filter(one -> !one.what().equals("a table without end"));
  }

  @ParameterizedTest
  @MethodSource("tries")
  void noHostilePageIsFilledWithValues(Try one) {
    try (Canary canary = new Canary()) {
      String page = TABLE.smuggled(one, sound, canary).text("certificate.html");

      Throwable refusal = catchThrowable(
          () -> new CertificatePage(page).filled(Map.of("applicantName", "王芳"), "data:image/png;base64,"));

      assertThat(refusal).isNotNull();
      canary.assertUntouched(String.valueOf(refusal.getMessage()));
    }
  }

  @ParameterizedTest
  @MethodSource("ending")
  void printedAllTheSameNothingIsFetchedReadOrRun(Try one) throws IOException {
    try (Canary canary = new Canary()) {
      byte[] printed = printed(TABLE.smuggled(one, sound, canary).text("certificate.html"));

      canary.assertUntouched(text(printed));
      assertThat(new String(printed, StandardCharsets.ISO_8859_1))
          .doesNotContain("/JavaScript", "/Launch", "/EmbeddedFile");
    }
  }

  /** @return nothing where the page cannot be read or set */
  private static byte[] printed(String page) {
    try {
      return new PdfPress(FONT, complaint -> { }).print(new CertificatePage(page).read());
    } catch (IllegalArgumentException | IndexOutOfBoundsException unreadableOrFieldsToFillIn) {
      return new byte[0];
    }
  }

  private static String text(byte[] printed) throws IOException {
    if (printed.length == 0) {
      return "";
    }
    try (PDDocument document = Loader.loadPDF(printed)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
