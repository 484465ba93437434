package onewindow.certificates;

import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Puts values and QR code onto a page and prints it; made with its font when the first certificate is wanted. */
@Component
@Lazy
class CertificatePrinter {

  private final CertificateFont font;
  private final PdfPress press;

  CertificatePrinter(PrintingComplaints complaints) {
    this.font = CertificateFont.load();
    this.press = new PdfPress(font, complaints::hear);
  }

  /** @param leadsTo the text of the QR code */
  byte[] print(CertificatePage page, Map<String, String> values, String leadsTo) {
    font.requireGlyphs(values.values());
    return press.print(page.filled(values, QrCode.address(leadsTo)));
  }
}
