package onewindow.engine;

import java.util.Optional;
import java.util.stream.Stream;
import onewindow.engine.ExpressionGrammar.ProcessCall;
import org.springframework.stereotype.Component;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** A service moves its case, a companion does what it runs beside the case for; neither does the other's work. */
@Component
class OwnCalls implements ProcessRule {

  private static final String OF_SERVICES = "cases";

  @Override
  public Stream<String> problems(ServiceProcess process) {
    boolean companion = process.folder().isCompanion();
    Stream<String> foreign = Elements.below(process.xml().getDocumentElement()).flatMap(element -> texts(element)
        .flatMap(text -> call(text).stream()).filter(call -> call.bean().equals(OF_SERVICES) == companion)
        .map(call -> Elements.describe(element) + " calls " + call.bean() + "." + call.method() + ", which "
            + (companion ? "only a service may; here are " + ProcessApi.COMPANION_CALLS
                : "only a process beside the services may; here are " + ProcessApi.CALLS)));
    return companion ? Stream.concat(foreign, asking(process)) : foreign;
  }

  private static Stream<String> asking(ServiceProcess process) {
    return Elements.below(process.xml().getDocumentElement())
        .filter(element -> element.hasAttributeNS(BpmnVocabulary.CAMUNDA, "topic"))
        .map(element -> Elements.describe(element) + " asks a department; only a service may, which names its"
            + " questions");
  }

  private static Stream<String> texts(Element element) {
    return Stream.concat(Elements.attributes(element).map(Attr::getValue), Stream.of(Elements.ownText(element)));
  }

  private static Optional<ProcessCall> call(String text) {
    try {
      return ExpressionGrammar.parse(text) instanceof ProcessCall call ? Optional.of(call) : Optional.empty();
    } catch (ExpressionRefused e) {
      return Optional.empty(); // told by ProcessExpressions
    }
  }
}
