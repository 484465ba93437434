package onewindow.certificates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The Chinese font, read once: parsing its ten megabytes for every document would take longer than the document. */
record CertificateFont(TrueTypeFont font, CmapLookup glyphs) {

  private static final String FILE = "/onewindow/certificates/NotoSansSC-Regular.ttf";

  static CertificateFont load() {
    try (InputStream file = CertificateFont.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("The program was built without " + FILE);
      }
      byte[] bytes = SharedGlyphs.without(file.readAllBytes());
      TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
      return new CertificateFont(font, font.getUnicodeCmapLookup());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + FILE, e);
    }
  }

  /** @throws IllegalStateException if a character has no glyph: a document must not show a blank instead of it */
  void requireGlyphs(Collection<String> texts) {
    String missing = texts.stream().flatMapToInt(String::codePoints).distinct()
        .filter(character -> glyphs.getGlyphId(character) == 0)
        .mapToObj(character -> "U+%04X".formatted(character)).collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new IllegalStateException("The font of certificates has no glyph for " + missing);
    }
  }
}
