package onewindow;

import java.util.stream.Stream;

/** Questions, events and ends on which process and service.yaml do not agree. */
final class QuestionMutations {

  private static final String BPMN = "newborn-registration.bpmn";
  private static final String YAML = "service.yaml";

  private QuestionMutations() {}

  static Stream<Mutation> questions() {
    String marriage = "camunda:topic=\"civil-affairs.marriage\"";
    return Stream.of(
        Mutation.of("a topic that nobody knows", BPMN, marriage, "camunda:topic=\"civil-affairs.divorce\"",
            "'marriage'", "'civil-affairs.divorce'", "civil-affairs.marriage"),
        Mutation.of("a question that nobody asks", BPMN, marriage, "camunda:topic=\"credit.record\"",
            "service.yaml", "civil-affairs.marriage", "no service task"),
        Mutation.of("a question without a way by hand", BPMN, "attachedToRef=\"marriage\"",
            "attachedToRef=\"household\"", "'marriage'", "GAVE_UP", "it has 0"),
        Mutation.of("a way by hand to another clerk", BPMN,
            "sourceRef=\"marriage-gave-up\" targetRef=\"verify-marriage\"",
            "sourceRef=\"marriage-gave-up\" targetRef=\"verify-credit\"", "'marriage'", "[verify-credit]",
            "'verify-marriage'"),
        Mutation.of("a way by hand with another form", BPMN, "formRef=\"verify-marriage\"", "formRef=\"review\"",
            "'marriage'", "'verify-marriage'", "verify-marriage.form"),
        Mutation.of("another error code", BPMN, "errorCode=\"GAVE_UP\"", "errorCode=\"TIRED\"", "'TIRED'", "GAVE_UP"),
        Mutation.of("a give-up that does not interrupt", BPMN, "attachedToRef=\"marriage\"",
            "cancelActivity=\"false\" attachedToRef=\"marriage\"", "'marriage-gave-up'", "must interrupt"));
  }

  static Stream<Mutation> events() {
    String error = "<bpmn:errorEventDefinition id=\"marriage-error\" errorRef=\"gave-up\" />";
    return Stream.of(
        Mutation.of("an error that is not declared", BPMN, "errorRef=\"gave-up\"", "errorRef=\"nobody\"",
            "'marriage-gave-up'", "'null'"),
        Mutation.of("a message that is not declared", BPMN, error,
            "<bpmn:messageEventDefinition messageRef=\"nobody\"/>", "'marriage-gave-up'", "message"),
        Mutation.of("a timer with a fixed date", BPMN, error, "<bpmn:timerEventDefinition><bpmn:timeDate>2026-01-01"
            + "</bpmn:timeDate></bpmn:timerEventDefinition>", "timeDate", "not allowed"),
        Mutation.of("a timer without a time", BPMN, error, "<bpmn:timerEventDefinition><bpmn:timeDuration>soon"
            + "</bpmn:timeDuration></bpmn:timerEventDefinition>", "'marriage-gave-up'", "PT10M"),
        Mutation.of("an end that service.yaml does not know", YAML, "  refused: {zh: 不予登记",
            "  denied: {zh: 不予登记", "endEvent 'refused'", "denied"),
        Mutation.of("an outcome that no case can have", YAML, "outcomes:", "outcomes:\n  lost: {zh: 丢失, en: Lost}",
            "'lost'", "end events"),
        Mutation.of("a process called from nowhere", BPMN,
            "<bpmn:serviceTask id=\"refuse\" name=\"出具不予登记决定\" camunda:expression=\"${cases.refuse(caseNumber)}\">",
            "<bpmn:callActivity id=\"refuse\" calledElement=\"nobody\"/><bpmn:serviceTask id=\"x\">",
            "'nobody'", "processes/shared/nobody.bpmn"));
  }
}
