package onewindow.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onewindow.engine.ExpressionGrammar.ProcessCall;
import onewindow.engine.ProcessApi.ProcessCallDefinition;
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
    String own = companion ? ProcessApi.COMPANION_BEANS.get(process.folder().name()) : OF_SERVICES;
    Stream<String> foreign = Elements.below(process.xml().getDocumentElement()).flatMap(element -> texts(element)
        .flatMap(text -> call(text).stream()).filter(call -> !call.bean().equals(own))
        .map(call -> Elements.describe(element) + " calls " + call.bean() + "." + call.method() + ", which only "
            + whose(call.bean()) + " may; here are " + calls(own)));
    return companion ? Stream.concat(foreign, asking(process)) : foreign;
  }

  private static String whose(String bean) {
    return bean.equals(OF_SERVICES) ? "a service" : "a process beside the services";
  }

  private static List<ProcessCallDefinition> calls(String bean) {
    return Stream.concat(ProcessApi.CALLS.stream(), ProcessApi.COMPANION_CALLS.stream())
        .filter(call -> call.bean().equals(bean)).toList();
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
