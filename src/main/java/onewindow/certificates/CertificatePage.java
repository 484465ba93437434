package onewindow.certificates;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onewindow.catalog.SafeXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The page {@code certificate.html} of a service, with placeholders for what differs from case to case. */
record CertificatePage(String html) {

  static final String FILE = "certificate.html";
  private static final String PICTURE = "img";
  private static final String STYLE = "style";

  /** @throws IllegalArgumentException if it is no XML that is allowed; the message says why */
  Document read() {
    return SafeXml.read(html.getBytes(UTF_8));
  }

  /** The names between the braces, as they stand in the text. */
  List<Placeholder> placeholders() {
    return texts(read()).flatMap(text -> Placeholder.NOTATION.matcher(text.getData()).results())
        .map(found -> new Placeholder(found.group(1).strip())).distinct().toList();
  }

  /**
   * A value becomes text of the document and never markup, for it is put into a tree and not into a source.
   *
   * @param values by placeholder
   * @param picture address of the QR code
   * @throws IllegalStateException if the page holds what the content check would have refused
   */
  Document filled(Map<String, String> values, String picture) {
    Document page = sound();
    texts(page).toList().forEach(text -> text.setData(
        Placeholder.NOTATION.matcher(text.getData())
            .replaceAll(found -> Matcher.quoteReplacement(values.get(found.group(1).strip())))));
    elements(page).filter(each -> name(each).equals(PICTURE)).toList()
        .forEach(each -> each.setAttribute("src", picture));
    return page;
  }

  // looked at again: a page that prints without end would keep everybody's certificates waiting
  private Document sound() {
    Document page = read();
    List<String> problems = Stream.concat(PageMarkup.problems(page), PageStyle.problems(page)).toList();
    if (!problems.isEmpty()) {
      throw new IllegalStateException(FILE + " may not be printed: " + problems);
    }
    return page;
  }

  static Stream<Element> elements(Document page) {
    return under(page).filter(Element.class::isInstance).map(Element.class::cast);
  }

  /** All text that people read; a style sheet is none. */
  static Stream<Text> texts(Document page) {
    return under(page).filter(Text.class::isInstance).map(Text.class::cast)
        .filter(text -> !name(text.getParentNode()).equals(STYLE));
  }

  static String name(Node node) {
    return node.getLocalName() == null ? node.getNodeName() : node.getLocalName();
  }

  static Stream<Node> under(Node node) {
    return IntStream.range(0, node.getChildNodes().getLength()).mapToObj(node.getChildNodes()::item)
        .flatMap(child -> Stream.concat(Stream.of(child), under(child)));
  }
}
