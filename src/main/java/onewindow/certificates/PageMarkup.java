package onewindow.certificates;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.ProcessingInstruction;

/** What may stand on a certificate's page: a list, so that nothing runs, and nothing is fetched from anywhere. */
final class PageMarkup {

  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final String XMLNS = "http://www.w3.org/2000/xmlns/";
  private static final String PICTURE = "{{" + Placeholder.QR_CODE + "}}";
  private static final String SPAN = "[1-9][0-9]?";
  private static final Set<String> ANYWHERE = Set.of("class", "id", "lang", "title");
  private static final Map<String, Set<String>> ELEMENTS = new TreeMap<>();

  static {
    Stream.of("html", "head", "title", "style", "body", "header", "main", "footer", "section", "div", "p", "span", "h1",
            "h2", "h3", "strong", "em", "br", "hr", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead",
            "tbody", "tr")
        .forEach(name -> ELEMENTS.put(name, Set.of()));
    ELEMENTS.put("th", Set.of("scope", "colspan", "rowspan"));
    ELEMENTS.put("td", Set.of("colspan", "rowspan"));
    ELEMENTS.put("meta", Set.of("charset", "name", "content"));
    ELEMENTS.put("img", Set.of("src", "alt"));
  }

  private PageMarkup() {}

  /** @return what is wrong, a sentence each */
  static Stream<String> problems(Document page) {
    return Stream.of(CertificatePage.elements(page).flatMap(PageMarkup::ofElement), instructions(page), whole(page))
        .flatMap(part -> part);
  }

  /** One of them would fetch a style sheet. */
  private static Stream<String> instructions(Document page) {
    return CertificatePage.under(page).filter(ProcessingInstruction.class::isInstance)
        .map(each -> "has <?" + each.getNodeName() + "?>, which is not allowed");
  }

  private static Stream<String> ofElement(Element element) {
    String name = CertificatePage.name(element);
    if (!ELEMENTS.containsKey(name) || element.getNamespaceURI() != null && !element.getNamespaceURI().equals(XHTML)) {
      return Stream.of("has the element <" + element.getNodeName() + ">, which is not allowed; allowed are "
          + ELEMENTS.keySet());
    }
    return IntStream.range(0, element.getAttributes().getLength())
        .mapToObj(n -> (Attr) element.getAttributes().item(n))
        .filter(attribute -> !XMLNS.equals(attribute.getNamespaceURI()))
        .flatMap(attribute -> ofAttribute(name, attribute));
  }

  private static Stream<String> ofAttribute(String element, Attr attribute) {
    String written = "<" + element + " " + attribute.getName() + "=\"" + attribute.getValue() + "\">";
    if (!ANYWHERE.contains(attribute.getName()) && !ELEMENTS.get(element).contains(attribute.getName())) {
      return Stream.of("has " + written + ", which is not allowed; allowed are "
          + new TreeSet<>(Stream.concat(ANYWHERE.stream(), ELEMENTS.get(element).stream()).toList()));
    }
    if (attribute.getName().endsWith("span") && !attribute.getValue().matches(SPAN)) {
      return Stream.of("has " + written + "; a cell spans 1 to 99");
    }
    if (attribute.getName().equals("src")) {
      return attribute.getValue().equals(PICTURE) ? Stream.empty()
          : Stream.of("has " + written + "; the only picture is src=\"" + PICTURE + "\"");
    }
    return !attribute.getValue().contains("{{") ? Stream.empty()
        : Stream.of("has " + written + "; a placeholder stands in text, not in an attribute");
  }

  /** What a reader's software needs: language, title, words for the picture; and what verification needs: the QR code. */
  private static Stream<String> whole(Document page) {
    return Stream.of(
        missing(page, "html", each -> each.getAttribute("lang").equals("zh-CN"), "<html lang=\"zh-CN\">"),
        missing(page, "title", each -> !each.getTextContent().isBlank(), "<title> with a text"),
        missing(page, "img", each -> !each.getAttribute("alt").isBlank(), "<img src=\"" + PICTURE + "\" alt=\"…\"/>"))
        .flatMap(problem -> problem);
  }

  private static Stream<String> missing(Document page, String element, Predicate<Element> good, String wanted) {
    Stream<Element> all = CertificatePage.elements(page)
        .filter(each -> CertificatePage.name(each).equals(element));
    return all.anyMatch(good) ? Stream.empty() : Stream.of("needs " + wanted);
  }
}
