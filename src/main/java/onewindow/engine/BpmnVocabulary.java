package onewindow.engine;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The part of BPMN that a service may use: each element with its attributes, in the order of the namespaces BPMN and
 * Camunda. What is not here is not allowed, so that a new version of the engine brings no new way to run code.
 */
final class BpmnVocabulary {

  static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

  private static final String TEMPLATE = " modelerTemplate modelerTemplateVersion";
  private static final Map<String, Words> BPMN_WORDS = new TreeMap<>();
  private static final Map<String, Words> CAMUNDA_WORDS = new TreeMap<>();

  static {
    element("definitions", "id name targetNamespace exporter exporterVersion", "");
    element("process", "id name isExecutable", "historyTimeToLive versionTag");
    element("collaboration", "id", "");
    element("participant", "id name processRef", "");
    element("laneSet", "id", "");
    element("lane", "id name", "");
    element("flowNodeRef", "", "");
    element("message", "id name", "");
    element("error", "id name errorCode", "");

    element("startEvent", "id name", "asyncBefore");
    element("endEvent", "id name", "asyncBefore");
    element("boundaryEvent", "id name attachedToRef cancelActivity", "");
    element("intermediateCatchEvent", "id name", "asyncBefore");
    element("messageEventDefinition", "id messageRef", "");
    element("errorEventDefinition", "id errorRef", "");
    element("terminateEventDefinition", "id", "");
    element("timerEventDefinition", "id", "");
    element("timeDuration", "id", "");
    element("timeDate", "id", "");

    element("userTask", "id name", "candidateGroups dueDate formRef formRefBinding asyncBefore" + TEMPLATE);
    element("serviceTask", "id name", "type topic expression resultVariable asyncBefore" + TEMPLATE);
    element("receiveTask", "id name messageRef", "asyncBefore" + TEMPLATE);
    element("callActivity", "id name calledElement", "calledElementBinding asyncBefore");
    element("subProcess", "id name", "asyncBefore");
    element("exclusiveGateway", "id name default gatewayDirection", "asyncBefore");
    element("parallelGateway", "id name gatewayDirection", "asyncBefore");
    element("sequenceFlow", "id name sourceRef targetRef", "");
    element("conditionExpression", "id", "");
    element("incoming", "", "");
    element("outgoing", "", "");

    element("textAnnotation", "id textFormat", "");
    element("text", "", "");
    element("association", "id sourceRef targetRef associationDirection", "");
    element("documentation", "id textFormat", "");
    element("extensionElements", "", "");
    CAMUNDA_WORDS.put("properties", new Words(Set.of(), Set.of()));
    CAMUNDA_WORDS.put("property", new Words(words("id name value"), Set.of()));
    CAMUNDA_WORDS.put("in", new Words(words("businessKey"), Set.of()));
  }

  private BpmnVocabulary() {}

  static Map<String, Words> of(String namespace) {
    return BPMN.equals(namespace) ? BPMN_WORDS : CAMUNDA.equals(namespace) ? CAMUNDA_WORDS : Map.of();
  }

  private static void element(String name, String plain, String camunda) {
    BPMN_WORDS.put(name, new Words(words(plain), words(camunda)));
  }

  private static Set<String> words(String list) {
    return list.isBlank() ? Set.of() : Set.of(list.strip().split(" "));
  }

  /** The attributes of one element: those without a prefix, and Camunda's. */
  record Words(Set<String> plain, Set<String> camunda) {}
}
