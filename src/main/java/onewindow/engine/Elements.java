package onewindow.engine;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.ProcessingInstruction;

/** Walks XML as streams, and names its elements as a modeller knows them. */
final class Elements {

  private Elements() {}

  static Stream<Element> below(Element element) {
    return Stream.concat(Stream.of(element), children(element).flatMap(Elements::below));
  }

  static Stream<Element> children(Element element) {
    return nodes(element).filter(Element.class::isInstance).map(Element.class::cast);
  }

  static Stream<Attr> attributes(Element element) {
    return IntStream.range(0, element.getAttributes().getLength())
        .mapToObj(element.getAttributes()::item).map(Attr.class::cast)
        .filter(attribute -> !"http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI()));
  }

  /** What tells a program what to do with the document, wherever it stands. */
  static Stream<ProcessingInstruction> instructions(Node node) {
    return nodes(node).flatMap(child -> child instanceof ProcessingInstruction instruction ? Stream.of(instruction)
        : instructions(child));
  }

  /** The text that stands directly in the element. */
  static String ownText(Element element) {
    StringBuilder text = new StringBuilder();
    nodes(element).filter(node -> node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE)
        .forEach(node -> text.append(node.getNodeValue()));
    return text.toString();
  }

  static boolean is(Element element, String namespace, String name) {
    return namespace.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
  }

  /** Such as {@code serviceTask 'decide'}, or where it stands if it has no id. */
  static String describe(Element element) {
    if (element.hasAttribute("id")) {
      return element.getLocalName() + " '" + element.getAttribute("id") + "'";
    }
    return element.getParentNode() instanceof Element parent
        ? element.getLocalName() + " in " + describe(parent) : element.getLocalName();
  }

  private static Stream<Node> nodes(Node node) {
    NodeList children = node.getChildNodes();
    return IntStream.range(0, children.getLength()).mapToObj(children::item);
  }
}
