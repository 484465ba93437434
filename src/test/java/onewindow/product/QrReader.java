package onewindow.product;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a certificate as people and their telephones do. */
final class QrReader {

  private static final int[] RESOLUTIONS = {150, 220, 300, 180, 260, 120};

  private QrReader() {}

  static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** As a telephone does it: from another distance if it could not be read. @return what the QR code says */
  static String code(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return IntStream.of(RESOLUTIONS).mapToObj(dpi -> read(page(document, dpi))).flatMap(Optional::stream)
          .findFirst().orElseThrow(() -> new AssertionError("No QR code on the page"));
    }
  }

  private static BufferedImage page(PDDocument document, int dpi) {
    try {
      return new PDFRenderer(document).renderImageWithDPI(0, dpi);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> read(BufferedImage page) {
    int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
    try {
      return Optional.of(new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(
          new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels))),
          Map.of(DecodeHintType.TRY_HARDER, true)).getText());
    } catch (ReaderException e) {
      return Optional.empty();
    }
  }
}
