package onewindow.engine;

import java.util.Optional;
import java.util.stream.Stream;
import onewindow.engine.ExpressionGrammar.Comparison;
import onewindow.engine.ExpressionGrammar.ProcessCall;
import onewindow.engine.ExpressionGrammar.Term;
import onewindow.engine.ExpressionGrammar.Variable;
import org.springframework.stereotype.Component;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Expressions keep the grammar and stand where a process needs them: conditions, service tasks, called processes. */
@Component
class ProcessExpressions implements ProcessRule {

  @Override
  public Stream<String> problems(ServiceProcess process) {
    return problems(process.xml());
  }

  static Stream<String> problems(Document model) {
    return Elements.below(model.getDocumentElement()).flatMap(ProcessExpressions::ofElement);
  }

  private static Stream<String> ofElement(Element element) {
    Stream<String> attributes = Elements.attributes(element)
        .flatMap(attribute -> ofAttribute(element, attribute).stream());
    Class<? extends Term> inText = Elements.is(element, BpmnVocabulary.BPMN, "conditionExpression") ? Comparison.class
        : Elements.is(element, BpmnVocabulary.BPMN, "timeDate") ? ProcessCall.class : null;
    return Stream.concat(attributes,
        problem(Elements.describe(element), Elements.ownText(element), inText).stream());
  }

  private static Optional<String> ofAttribute(Element element, Attr attribute) {
    return problem(Elements.describe(element) + ", " + attribute.getName(), attribute.getValue(),
        expected(element, attribute));
  }

  private static Class<? extends Term> expected(Element element, Attr attribute) {
    if (Elements.is(element, BpmnVocabulary.BPMN, "serviceTask") && attribute.getLocalName().equals("expression")) {
      return ProcessCall.class;
    }
    if (Elements.is(element, BpmnVocabulary.BPMN, "userTask") && isComputed(attribute)) {
      return ProcessCall.class;
    }
    return Elements.is(element, BpmnVocabulary.CAMUNDA, "in") && attribute.getLocalName().equals("businessKey")
        ? Variable.class : null;
  }

  private static boolean isComputed(Attr attribute) {
    return attribute.getLocalName().equals("dueDate")
        || attribute.getLocalName().equals("candidateGroups") && !ExpressionGrammar.isPlain(attribute.getValue());
  }

  private static Optional<String> problem(String place, String text, Class<? extends Term> expected) {
    if (expected == null) {
      return ExpressionGrammar.isPlain(text) ? Optional.empty()
          : Optional.of(place + ": the expression " + text.strip() + " is not allowed here; only plain text is");
    }
    try {
      Term term = ExpressionGrammar.parse(text);
      return expected.isInstance(term) ? Optional.empty()
          : Optional.of(place + ": found " + text.strip() + ", expected " + example(expected));
    } catch (ExpressionRefused e) {
      return Optional.of(place + ": " + e.getMessage());
    }
  }

  private static String example(Class<? extends Term> expected) {
    if (expected == Comparison.class) {
      return "a comparison such as ${decide == 'approved'}";
    }
    return expected == ProcessCall.class ? "one of " + ProcessApi.CALLS : "${caseNumber}";
  }
}
