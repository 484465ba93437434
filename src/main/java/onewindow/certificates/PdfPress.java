package onewindow.certificates;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;

/** Makes a tagged PDF of a page, with the one font embedded and nothing fetched from anywhere. */
class PdfPress {

  /** What a page is set in that names no font. */
  private static final String FAMILY = "serif";
  private static final int REGULAR = 400;
  private final CertificateFont font;
  private final Consumer<Diagnostic> complaints;
  private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

  /** @param complaints takes what the library finds to say about a page */
  PdfPress(CertificateFont font, Consumer<Diagnostic> complaints) {
    XRLog.setLoggingEnabled(false);
    this.font = font;
    this.complaints = complaints;
  }

  /** One at a time: the parsed font is shared, and reads its tables from one place. */
  synchronized byte[] print(Document page) {
    try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      builder(document).withW3cDocument(page, null).toStream(out).run();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("A certificate cannot be printed", e);
    }
  }

  private PdfRendererBuilder builder(PDDocument document) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(document);
    builder.useFont(new PDFontSupplier(PDType0Font.load(document, font.font(), true)), FAMILY, REGULAR,
        FontStyle.NORMAL, true);
    builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, metrics);
    builder.usePdfUaAccessibility(true);
    builder.withProducer("OneWindow");
    builder.withDiagnosticConsumer(complaints);
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((address, type) -> address.startsWith("data:image/png;base64,"), when);
    }
    return builder;
  }
}
