package onewindow.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openhtmltopdf.util.Diagnostic;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A page with values becomes a PDF that people, search and readers' software read alike. */
class PrintingTest {

  private static final CertificateFont FONT = CertificateFont.load();
  private final List<Diagnostic> complaints = new ArrayList<>();
  private final PdfPress press = new PdfPress(FONT, complaints::add);

  @Test
  void everyStandardCharacterHasItsGlyphAndIsGivenBackAsItself() throws IOException {
    Path file = Path.of("src/main/resources/onewindow/forms/general-standard-characters.txt");
    List<Integer> ideographs = Files.readAllLines(file).stream().filter(line -> !line.startsWith("#"))
        .flatMapToInt(String::codePoints).filter(Character::isIdeographic).boxed().toList();

    assertThat(ideographs).hasSizeGreaterThan(8000);
    assertThat(ideographs).filteredOn(each -> FONT.glyphs().getGlyphId(each) == 0)
        .extracting(Character::toString).isEmpty();
    assertThat(ideographs).filteredOn(each ->
        !FONT.glyphs().getCharCodes(FONT.glyphs().getGlyphId(each)).get(0).equals(each))
        .extracting(Character::toString).isEmpty();
  }

  @Test
  void theShippedPageIsPrintedOnOneSheetWithEveryValue() throws IOException {
    CertificatePage shipped = new CertificatePage(Files.readString(
        Path.of("processes/newborn-registration/certificate.html")));
    Map<String, String> values = new TreeMap<>();
    shipped.placeholders().forEach(each -> values.put(each.text(), "值-" + each.text()));

    byte[] pdf = press.print(shipped.filled(values, QrCode.address("https://x/verify")));

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isOne();
      assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", "")).contains(values.values())
          .contains("第1页，共1页");
      assertThat(fonts(document)).hasSize(1);
    }
    assertThat(complaints).filteredOn(each -> each.getLevel().intValue() >= Level.WARNING.intValue()).isEmpty();
  }

  @Test
  void valuesAreTextWhateverTheyContain() throws IOException {
    String hostile = "李小明<script>alert(1)</script>&amp;{{childSex}}";
    byte[] pdf = press.print(page("<p>姓名：{{childName}}</p>").filled(
        new TreeMap<>(Map.of("childName", hostile)), QrCode.address("x")));

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document)).contains("姓名：" + hostile);
    }
  }

  @Test
  void aDocumentIsTaggedInChineseAndBringsItsFontAlong() throws IOException {
    byte[] pdf = press.print(page("<h1>户口登记</h1>").filled(new TreeMap<>(), QrCode.address("x")));

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("通知单");
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      PDStructureTreeRoot tree = document.getDocumentCatalog().getStructureTreeRoot();
      assertThat(tree.getKids()).isNotEmpty();
      assertThat(fonts(document)).isNotEmpty().allMatch(PDFont::isEmbedded)
          .allMatch(font -> font.getName().matches("[A-Z]{6}\\+NotoSansSC.*"));
      assertThat(pdf.length).as("a subset of the font").isLessThan(200_000);
    }
    assertThat(complaints).filteredOn(each -> each.getLevel().intValue() >= Level.WARNING.intValue()).isEmpty();
  }

  @Test
  void nothingIsFetchedThatThePageNames() throws IOException {
    HttpServer elsewhere = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    List<String> asked = new CopyOnWriteArrayList<>();
    elsewhere.createContext("/", exchange -> {
      asked.add(exchange.getRequestURI().getPath());
      exchange.sendResponseHeaders(404, -1);
    });
    elsewhere.start();
    String site = "http://localhost:" + elsewhere.getAddress().getPort();
    try {
      press.print(new CertificatePage("""
          <html lang="zh-CN"><head><title>x</title><link rel="stylesheet" href="SITE/link.css"/>
          <style>@import url('SITE/import.css'); @font-face { font-family: f; src: url('SITE/font.ttf') }
          p { background-image: url('SITE/background.png'); font-family: f }</style></head>
          <body><p>x</p><img src="SITE/picture.png" alt="x"/></body></html>""".replace("SITE", site)).read());
    } finally {
      elsewhere.stop(0);
    }
    assertThat(asked).isEmpty();
  }

  @Test
  void aCharacterWithoutAGlyphIsNamedInsteadOfLeftOut() {
    assertThatThrownBy(() -> FONT.requireGlyphs(List.of("李" + Character.toString(0x1F600))))
        .isInstanceOf(IllegalStateException.class).hasMessageContaining("U+1F600");
  }

  private static List<PDFont> fonts(PDDocument document) {
    var resources = document.getPage(0).getResources();
    List<PDFont> fonts = new ArrayList<>();
    resources.getFontNames().forEach(name -> {
      try {
        fonts.add(resources.getFont(name));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    });
    return fonts;
  }

  private static CertificatePage page(String body) {
    return new CertificatePage("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh-CN\"><head><title>通知单</title>"
        + "<meta name=\"description\" content=\"通知单\"/></head><body>" + body
        + "<img src=\"{{certificate.qrCode}}\" alt=\"二维码\"/></body></html>");
  }
}
