package onewindow.engine;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import onewindow.engine.BpmnVocabulary.Words;
import org.springframework.stereotype.Component;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A process says nothing outside {@link BpmnVocabulary}; its diagram is only a diagram. */
@Component
class ProcessVocabulary implements ProcessRule {

  private static final String DIAGRAM = "http://www.omg.org/spec/BPMN/20100524/DI";
  private static final Set<String> DIAGRAM_PARTS = Set.of(DIAGRAM, "http://www.omg.org/spec/DD/20100524/DC",
      "http://www.omg.org/spec/DD/20100524/DI");
  private static final String MODELER = "http://camunda.org/schema/modeler/1.0";
  private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

  @Override
  public Stream<String> problems(ServiceProcess process) {
    return problems(process.xml());
  }

  static Stream<String> problems(Document model) {
    return Stream.concat(Elements.instructions(model).map(each -> "<?" + each.getTarget()
        + "?> may not stand in a process"), problems(model.getDocumentElement()));
  }

  private static Stream<String> problems(Element element) {
    if (Elements.is(element, DIAGRAM, "BPMNDiagram")) {
      return Elements.below(element).filter(part -> !DIAGRAM_PARTS.contains(part.getNamespaceURI()))
          .map(part -> qualified(part) + " is no part of a diagram; only shapes and edges are allowed there");
    }
    Map<String, Words> allowed = BpmnVocabulary.of(element.getNamespaceURI());
    Words words = allowed.get(element.getLocalName());
    if (words == null) {
      return Stream.of(Elements.describe(element) + " (" + qualified(element) + ") is not allowed in a process;"
          + " allowed are " + BpmnVocabulary.of(BpmnVocabulary.BPMN).keySet());
    }
    Stream<String> attributes = Elements.attributes(element).filter(attribute -> !isAllowed(attribute, words))
        .map(attribute -> refusal(element, attribute, words));
    return Stream.concat(attributes, Elements.children(element).flatMap(ProcessVocabulary::problems));
  }

  private static boolean isAllowed(Attr attribute, Words words) {
    String namespace = attribute.getNamespaceURI();
    if (namespace == null) {
      return words.plain().contains(attribute.getLocalName());
    }
    return switch (namespace) {
      case BpmnVocabulary.CAMUNDA -> words.camunda().contains(attribute.getLocalName())
          && !isBuiltIn(attribute);
      case MODELER -> attribute.getLocalName().startsWith("executionPlatform");
      case SCHEMA_INSTANCE -> attribute.getValue().matches("(\\w+:)?tFormalExpression");
      default -> false;
    };
  }

  // the engine has a shell and a mail program for other types
  private static boolean isBuiltIn(Attr attribute) {
    return attribute.getLocalName().equals("type") && !attribute.getValue().equals("external");
  }

  private static String refusal(Element element, Attr attribute, Words words) {
    Set<String> allowed = new TreeSet<>(words.plain());
    words.camunda().forEach(word -> allowed.add("camunda:" + word));
    return Elements.describe(element) + " has the attribute " + attribute.getName() + "=\"" + attribute.getValue()
        + "\", which is not allowed; allowed are " + allowed;
  }

  private static String qualified(Element element) {
    return "{" + element.getNamespaceURI() + "}" + element.getLocalName();
  }
}
