package onewindow.certificates;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A text as a QR code. */
public final class QrCode {

  private static final int PIXELS = 480;
  private static final int WHITE = 0xFFFFFF;

  private QrCode() {}

  /** A PNG within its own address, so that nothing has to be fetched. */
  public static String address(String text) {
    try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
      ImageIO.write(picture(text), "png", png);
      return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage picture(String text) {
    BitMatrix dots = dots(text);
    BufferedImage picture = new BufferedImage(dots.getWidth(), dots.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < dots.getHeight(); y++) {
      for (int x = 0; x < dots.getWidth(); x++) {
        picture.setRGB(x, y, dots.get(x, y) ? 0 : WHITE);
      }
    }
    return picture;
  }

  private static BitMatrix dots(String text) {
    try {
      return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, PIXELS, PIXELS,
          Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
    } catch (WriterException e) {
      throw new IllegalStateException("No QR code holds a text of " + text.length() + " characters", e);
    }
  }
}
