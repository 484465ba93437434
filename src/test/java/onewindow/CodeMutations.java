package onewindow;

import java.util.stream.Stream;

/** Ways to run code, or to say more than the grammar allows. */
final class CodeMutations {

  private static final String BPMN = "newborn-registration.bpmn";

  private CodeMutations() {}

  static Stream<Mutation> code() {
    return Stream.of(
        element("a script task", "<bpmn:scriptTask id=\"x\" scriptFormat=\"groovy\"/>", "scriptTask 'x'"),
        element("a business rule task", "<bpmn:businessRuleTask id=\"x\" camunda:decisionRef=\"d\"/>",
            "businessRuleTask 'x'"),
        element("a send task", "<bpmn:sendTask id=\"x\"/>", "sendTask 'x'"),
        element("a signal", "<bpmn:intermediateThrowEvent id=\"x\"/>", "intermediateThrowEvent 'x'"),
        element("an inclusive gateway", "<bpmn:inclusiveGateway id=\"x\"/>", "inclusiveGateway 'x'"),
        inIssue("a class", "camunda:class=\"java.lang.Runtime\"", "camunda:class", "'issue'"),
        inIssue("a delegate expression", "camunda:delegateExpression=\"${x}\"", "camunda:delegateExpression"),
        inIssue("another operation", "operationRef=\"x\"", "operationRef"),
        inIssue("an old class", "xmlns:a=\"http://activiti.org/bpmn\" a:class=\"java.lang.Runtime\"", "a:class"),
        inIssue("a foreign attribute", "xmlns:h=\"http://www.w3.org/1999/xhtml\" h:onclick=\"x\"", "h:onclick"),
        extension("an execution listener", "<camunda:executionListener event=\"end\" expression=\"x\"/>",
            "executionListener", "'issue'"),
        extension("a listener with a script",
            "<camunda:taskListener event=\"create\"><camunda:script scriptFormat=\"js\">x</camunda:script>"
                + "</camunda:taskListener>", "taskListener"),
        extension("a connector", "<camunda:connector/>", "connector", "'issue'"),
        extension("a parameter", "<camunda:inputOutput><camunda:inputParameter name=\"x\">1</camunda:inputParameter>"
            + "</camunda:inputOutput>", "inputOutput"),
        extension("form fields", "<camunda:formData/>", "formData"),
        extension("a retry cycle", "<camunda:failedJobRetryTimeCycle>R9/PT1S</camunda:failedJobRetryTimeCycle>",
            "failedJobRetryTimeCycle"),
        extension("an error listener", "<camunda:errorEventDefinition expression=\"x\"/>", "errorEventDefinition"),
        extension("a foreign element", "<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">x</h:script>",
            "{http://www.w3.org/1999/xhtml}script"),
        Mutation.of("several instances", BPMN, "<bpmn:outgoing>to-afterwards</bpmn:outgoing>",
            "<bpmn:outgoing>to-afterwards</bpmn:outgoing><bpmn:multiInstanceLoopCharacteristics/>",
            "multiInstanceLoopCharacteristics", "'issue'"),
        Mutation.of("an initiator", BPMN, "name=\"申请已提交\"", "name=\"x\" camunda:initiator=\"x\"",
            "camunda:initiator", "'submitted'"),
        Mutation.of("an assignee", BPMN, "<bpmn:userTask id=\"review\"",
            "<bpmn:userTask id=\"review\" camunda:assignee=\"demo\"", "camunda:assignee", "candidateGroups"),
        Mutation.of("a form key", BPMN, "<bpmn:userTask id=\"review\"",
            "<bpmn:userTask id=\"review\" camunda:formKey=\"embedded:app:x.html\"", "camunda:formKey", "'review'"),
        Mutation.of("a script in a condition", BPMN,
            "xsi:type=\"bpmn:tFormalExpression\">${decide == 'approved'}",
            "xsi:type=\"bpmn:tFormalExpression\" language=\"javascript\">true", "language=\"javascript\""),
        Mutation.of("a script file in a condition", BPMN,
            "xsi:type=\"bpmn:tFormalExpression\">${decide == 'approved'}",
            "xsi:type=\"bpmn:tFormalExpression\" camunda:resource=\"x.js\">", "camunda:resource"),
        Mutation.of("a page in the diagram", BPMN, "<bpmndi:BPMNPlane id=\"plane\"",
            "<h:iframe xmlns:h=\"http://www.w3.org/1999/xhtml\"/><bpmndi:BPMNPlane id=\"plane\"", "iframe"));
  }

  static Stream<Mutation> expressions() {
    String issue = "${cases.issue(caseNumber)}";
    String approved = "${decide == 'approved'}";
    return Stream.of(
        Mutation.of("a look at a class", BPMN, issue, "${''.getClass()}", "'issue'", "${''.getClass()}"),
        Mutation.of("the same with #", BPMN, issue, "#{''.getClass()}", "'issue'", "#{''.getClass()}"),
        Mutation.of("a chain of methods", BPMN, issue, "${cases.issue(caseNumber).x()}", "${cases.issue(caseNumber).x"),
        Mutation.of("a variable instead of a call", BPMN, issue, "${caseNumber}", "'issue'", "${cases.decide("),
        Mutation.of("a call of nothing", BPMN, issue, "${cases.burn(caseNumber)}", "${cases.burn(caseNumber)}",
            "${cases.refuse(caseNumber)}"),
        Mutation.of("an open condition", BPMN, approved, "${true}", "${true}", "sequenceFlow 'approved'",
            "${activity == 'outcome'}"),
        Mutation.of("a call in a condition", BPMN, approved, issue, issue, "a comparison such as"),
        Mutation.of("an expression as topic", BPMN, "camunda:topic=\"credit.record\"",
            "camunda:topic=\"${topic}\"", "camunda:topic", "${topic}", "plain text"),
        Mutation.of("an expression as group", BPMN, "camunda:candidateGroups=\"public-security.clerk\"",
            "camunda:candidateGroups=\"${x}\"", "camunda:candidateGroups", "${x}"),
        Mutation.of("an expression as name", BPMN, "name=\"人工审核\"", "name=\"${now()}\"", "'review', name", "${now()}"),
        Mutation.of("an expression as error", BPMN, "errorCode=\"GAVE_UP\"", "errorCode=\"${x}\"", "errorCode",
            "${x}"));
  }

  private static Mutation element(String what, String element, String... words) {
    return Mutation.of(what, BPMN, "<bpmn:endEvent id=\"issued\"", element + "<bpmn:endEvent id=\"issued\"", words);
  }

  private static Mutation inIssue(String what, String attribute, String... words) {
    return Mutation.of(what, BPMN, "<bpmn:serviceTask id=\"issue\"", "<bpmn:serviceTask id=\"issue\" " + attribute,
        words);
  }

  private static Mutation extension(String what, String element, String... words) {
    return Mutation.of(what, BPMN, "<bpmn:incoming>to-issue</bpmn:incoming>", "<bpmn:extensionElements>" + element
        + "</bpmn:extensionElements><bpmn:incoming>to-issue</bpmn:incoming>", words);
  }
}
