package onewindow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import onewindow.catalog.ContentCheck;
import onewindow.catalog.ContentDirectory;
import onewindow.catalog.ContentProblem;
import onewindow.catalog.ServiceFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class ContentCheckTest {

  private static final ServiceFolder SOUND = new ContentDirectory(Path.of(".")).read("newborn-registration");
  private static final String BPMN = "newborn-registration.bpmn";
  private static final String YAML = "service.yaml";
  private static AnnotationConfigApplicationContext context;

  @BeforeAll
  static void makeTheRules() {
    context = new AnnotationConfigApplicationContext(CheckService.class);
  }

  @AfterAll
  static void closeTheContext() {
    context.close();
  }

  @Test
  void theShippedServiceIsSound() {
    assertThat(problems(SOUND)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource({"files", "documents", "identity", "code", "expressions", "tasks", "gateways", "flow", "questions",
      "events", "definition", "forms"})
  void oneChangeIsRefusedByNamingBothSides(Mutation mutation) {
    List<ContentProblem> problems = problems(mutation.of(SOUND));
    assertThat(problems).as("problems of a folder with " + mutation)
        .anySatisfy(problem -> assertThat(problem.toString()).contains(mutation.words()));
    assertThat(problems).noneSatisfy(problem -> assertThat(problem.message()).contains("could not be applied"));
  }

  static Stream<Mutation> files() {
    return Stream.of(
        Mutation.without(BPMN, BPMN, "missing"),
        Mutation.without(YAML, YAML, "missing"),
        Mutation.without("application.form", "application.form", "missing"),
        Mutation.without("rules/facts.drl", "rules/facts.drl", "missing"),
        Mutation.file("a program", "run.sh", "#!/bin/sh".getBytes(UTF_8), "run.sh", "NAME.bpmn"),
        Mutation.file("a file outside", "../x.form", "{}".getBytes(UTF_8), "../x.form", "may not hold"),
        Mutation.file("a capital letter", "Review.form", "{}".getBytes(UTF_8), "Review.form", "lower case"),
        Mutation.file("an empty form", "extra.form", new byte[0], "extra.form", "empty"),
        Mutation.file("a binary form", "review.form", new byte[] {1, (byte) 0xff, 0}, "review.form", "UTF-8"),
        Mutation.file("a huge form", "review.form", new byte[2_000_000], "review.form", "1048576"),
        Mutation.file("a second process", "other.bpmn", "<x/>".getBytes(UTF_8), "one process", "other.bpmn"));
  }

  static Stream<Mutation> documents() {
    String bomb = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n<bpmn:definitions ";
    return Stream.of(
        Mutation.file("a process that is no XML", BPMN, "process".getBytes(UTF_8), BPMN, "no XML"),
        Mutation.file("a binary process", BPMN, new byte[] {0, 1, 2, (byte) 0xff}, BPMN, "no XML"),
        Mutation.file("other XML", BPMN, "<x/>".getBytes(UTF_8), BPMN, "BPMN schema"),
        Mutation.file("nesting without end", BPMN, "<a>".repeat(300_000).getBytes(UTF_8), BPMN, "depth"),
        Mutation.of("an external entity", BPMN, "<bpmn:definitions ",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n<bpmn:definitions ", BPMN, "DOCTYPE"),
        Mutation.of("a billion laughs", BPMN, "<bpmn:definitions ", bomb, BPMN, "DOCTYPE"),
        Mutation.of("an id used twice", BPMN, "<bpmn:endEvent id=\"refused\"", "<bpmn:endEvent id=\"issued\"",
            BPMN, "BPMN schema", "issued"),
        Mutation.of("a schema from elsewhere", BPMN, "id=\"definitions\"",
            "id=\"definitions\" xsi:schemaLocation=\"http://x http://x/x.xsd\"", "xsi:schemaLocation", "not allowed"));
  }

  static Stream<Mutation> identity() {
    return Stream.of(
        Mutation.of("another process id", BPMN, "\"newborn-registration\"", "\"newborn\"",
            "process id is 'newborn'", "'newborn-registration'"),
        Mutation.of("no executable process", BPMN, "isExecutable=\"true\"", "isExecutable=\"false\"", "isExecutable"),
        Mutation.of("no time to live", BPMN, " camunda:historyTimeToLive=\"P1095D\"", "",
            "historyTimeToLive 'null'", "P1095D"),
        Mutation.of("a task without a shape", BPMN, "bpmnElement=\"decide\"", "bpmnElement=\"issue\"",
            "'decide'", "shape"),
        Mutation.of("a flow without an edge", BPMN, "bpmnElement=\"to-decision\"", "bpmnElement=\"to-issue\"",
            "'to-decision'", "edge"),
        Mutation.of("another service in service.yaml", YAML, "service: newborn-registration", "service: newborn",
            "service is 'newborn'", "'newborn-registration'"));
  }

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
        Mutation.of("several instances", BPMN, "<bpmn:outgoing>to-issued</bpmn:outgoing>",
            "<bpmn:outgoing>to-issued</bpmn:outgoing><bpmn:multiInstanceLoopCharacteristics/>",
            "multiInstanceLoopCharacteristics", "'issue'"),
        Mutation.of("an initiator", BPMN, "name=\"申请已提交\"", "name=\"申请已提交\" camunda:initiator=\"x\"",
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
        Mutation.of("an open condition", BPMN, approved, "${true}", "${true}", "sequenceFlow 'approved'", "${activity == 'outcome'}"),
        Mutation.of("a call in a condition", BPMN, approved, issue, issue, "a comparison such as"),
        Mutation.of("an expression as topic", BPMN, "camunda:topic=\"credit.record\"",
            "camunda:topic=\"${topic}\"", "camunda:topic", "${topic}", "plain text"),
        Mutation.of("an expression as group", BPMN, "camunda:candidateGroups=\"public-security.clerk\"",
            "camunda:candidateGroups=\"${x}\"", "camunda:candidateGroups", "${x}"),
        Mutation.of("an expression as name", BPMN, "name=\"人工审核\"", "name=\"${now()}\"", "'review', name", "${now()}"),
        Mutation.of("an expression as error", BPMN, "errorCode=\"GAVE_UP\"", "errorCode=\"${x}\"", "errorCode", "${x}"));
  }

  static Stream<Mutation> tasks() {
    return Stream.of(
        Mutation.of("no group", BPMN, "camunda:formRefBinding=\"deployment\" camunda:candidateGroups="
            + "\"public-security.clerk\"", "camunda:formRefBinding=\"deployment\"", "'review'", "candidateGroups 'null'"),
        Mutation.of("a group without a role", BPMN, "public-security.clerk", "public-security.king",
            "public-security.king", "approver"),
        Mutation.of("a form that is not there", BPMN, "formRef=\"review\"", "formRef=\"revue\"",
            "'review'", "revue.form"),
        Mutation.of("another form binding", BPMN, "formRefBinding=\"deployment\"", "formRefBinding=\"latest\"",
            "'review'", "'latest'", "deployment"),
        Mutation.of("no limit", BPMN, "name=\"limit\" value=\"P2D\"", "name=\"limits\" value=\"P2D\"",
            "'review'", "limit 'null'"),
        Mutation.of("a limit in minutes", BPMN, "value=\"P2D\"", "value=\"PT5M\"", "'review'", "PT5M", "PT4H"),
        Mutation.of("a task without a name", BPMN, " name=\"人工审核\"", "", "'review'", "no name"),
        Mutation.of("a result under another name", BPMN, "resultVariable=\"decide\"", "resultVariable=\"x\"",
            "'decide'", "'x'"),
        inIssue("a result where there is none", "camunda:resultVariable=\"issue\"", "'issue'", "has no outcome"),
        inIssue("both a call and a question", "camunda:type=\"external\" camunda:topic=\"x\"", "'issue'", "either"),
        Mutation.of("another kind of service task", BPMN, "camunda:type=\"external\"", "camunda:type=\"mail\"",
            "'mail'", "external"));
  }

  static Stream<Mutation> gateways() {
    String review = "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${decide == 'review'}"
        + "</bpmn:conditionExpression>";
    return Stream.of(
        Mutation.of("a flow without a condition", BPMN, review, "", "'decided'", "'to-review'"),
        Mutation.of("an outcome that cannot be", BPMN, "decide == 'review'", "decide == 'maybe'",
            "'decided'", "'maybe'", "[approved, review]"),
        Mutation.of("an outcome without a way", BPMN, "review == 'refused'", "review == 'approved'",
            "'reviewed'", "'refused'", "no default"),
        Mutation.of("one outcome with two ways", BPMN, "decide == 'review'", "decide != 'review'",
            "'decided'", "2 flows", "'approved'"),
        Mutation.of("another activity's outcome", BPMN, "decide == 'review'", "review == 'refused'",
            "'decided'", "one activity"),
        Mutation.of("an outcome not yet produced", BPMN, "${decide ==", "${review ==",
            "'decided'", "'review'", "without completing it"),
        Mutation.of("nobody's outcome", BPMN, "${decide ==", "${nobody ==", "'nobody'", "[decide, review]"),
        Mutation.of("a form with one more outcome", "review.form", "{\"value\": \"refused\", \"label\": \"不予登记\"}",
            "{\"value\": \"refused\", \"label\": \"不予登记\"}, {\"value\": \"later\", \"label\": \"以后\"}",
            "'reviewed'", "'later'"),
        Mutation.of("a condition after a task", BPMN, "id=\"to-issued\" sourceRef=\"issue\" targetRef=\"issued\" />",
            "id=\"to-issued\" sourceRef=\"issue\" targetRef=\"issued\">" + review + "</bpmn:sequenceFlow>",
            "'to-issued'", "'issue'", "exclusive gateway"));
  }

  static Stream<Mutation> flow() {
    return Stream.of(
        Mutation.of("an end beside other ways", BPMN, "sourceRef=\"household-known\" targetRef=\"all-known\"",
            "sourceRef=\"household-known\" targetRef=\"refused\"", "end at 'refused'", "still at"),
        new Mutation("a join that waits for both ways", files -> {
          String text = new String(files.get(BPMN), UTF_8);
          int from = text.indexOf("<bpmn:exclusiveGateway id=\"marriage-known\">");
          int to = text.indexOf("</bpmn:exclusiveGateway>", from);
          files.put(BPMN, (text.substring(0, from) + text.substring(from, to).replace("exclusive", "parallel")
              + text.substring(to).replaceFirst("exclusive", "parallel")).getBytes(UTF_8));
        }, List.of("stuck", "'marriage-known'")),
        Mutation.of("a way past the join", BPMN, "sourceRef=\"household-known\" targetRef=\"all-known\"",
            "sourceRef=\"household-known\" targetRef=\"decide\"", "a case can end at", "while it is still at"),
        Mutation.of("one way twice", BPMN, "<bpmn:sequenceFlow id=\"to-issue\"", "<bpmn:sequenceFlow id=\"again\""
            + " sourceRef=\"register-birth\" targetRef=\"registered\"/><bpmn:sequenceFlow id=\"to-issue\"",
            "'to-issue'", "twice at once"),
        Mutation.of("a circle without end", BPMN, "sourceRef=\"issue\" targetRef=\"issued\"",
            "sourceRef=\"issue\" targetRef=\"cleared\"", "endEvent 'issued'", "cannot be reached"),
        Mutation.of("a dead end", BPMN, "<bpmn:sequenceFlow id=\"to-issued\" sourceRef=\"issue\" targetRef=\"issued\" />",
            "<bpmn:sequenceFlow id=\"to-issued\" sourceRef=\"refuse\" targetRef=\"issued\" />",
            "serviceTask 'issue'", "leads nowhere"));
  }

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

  static Stream<Mutation> definition() {
    return Stream.of(
        Mutation.of("an unknown key", YAML, "unique: [", "uniqe: [", YAML, "line ", "'uniqe'", "unique"),
        Mutation.of("an unknown key inside", YAML, "    verifiedBy: verify-marriage", "    checkedBy: verify-marriage",
            "'checkedBy'", "verifiedBy"),
        Mutation.of("a key twice", YAML, "area: registrationArea", "area: registrationArea\narea: childName", "area"),
        Mutation.file("an empty definition", YAML, "# nothing".getBytes(UTF_8), YAML, "No content"),
        Mutation.file("no YAML", YAML, "a: [".getBytes(UTF_8), YAML, "line "),
        Mutation.file("a list", YAML, "- a".getBytes(UTF_8), YAML, "line 1"),
        Mutation.of("a question without content", YAML, "questions:", "questions:\n  credit.other:", "credit.other"),
        Mutation.of("an area field that is not there", YAML, "area: registrationArea", "area: district",
            "'district'", "registrationArea"),
        Mutation.of("a unique field that is not there", YAML, "unique: [birthCertificateNumber]",
            "unique: [certificateNumber]", "'certificateNumber'", "birthCertificateNumber"),
        Mutation.of("a precheck field that is not there", YAML, "precheck: [maritalStatus", "precheck: [married",
            "'married'", "maritalStatus"),
        Mutation.of("a party's field that is not there", YAML, "idNumber: motherIdNumber\n    name", "idNumber: mother\n"
            + "    name", "parties.mother.idNumber", "'mother'", "motherIdNumber"),
        Mutation.of("a parameter from a field that is not there", YAML, "childName: childName", "childName: babyName",
            "'babyName'", "childName"),
        Mutation.of("a material that nobody holds", YAML, "heldBy: civil-affairs.marriage",
            "heldBy: civil-affairs.divorce", "'civil-affairs.divorce'", "civil-affairs.marriage"),
        Mutation.of("no give-up time", YAML, "giveUpAfter: PT30M", "giveUpAfter: soon", "'soon'", "PT10M"),
        Mutation.of("no English title", YAML, "title: {zh: 新生儿落户, en: Newborn registration}",
            "title: {zh: 新生儿落户}", "title", "en"),
        Mutation.of("a milestone without Chinese", YAML, "title: {zh: 办结, en: Finished}", "title: {en: Finished}",
            "milestones.issued", "zh"),
        Mutation.of("no milestones", YAML, "milestones:", "milestones: []\nprecheck_:", "precheck_"),
        Mutation.of("a promise beyond the law", YAML, "promisedWorkingDays: 5", "promisedWorkingDays: 25", "25", "20"),
        Mutation.of("an unconfirmed value without a source", YAML, "  source: ", "  # ", "not confirmed", "source"),
        Mutation.of("a result from a mere question", YAML, "from: public-security.register-birth",
            "from: credit.record", "'credit.record'", "command"),
        Mutation.of("a result that is not answered", YAML, "    householdNumber:", "    house:", "'house'",
            "householdNumber"));
  }

  static Stream<Mutation> forms() {
    return Stream.of(
        Mutation.file("a form that is no JSON", "review.form", "{".getBytes(UTF_8), "review.form"),
        Mutation.of("a form with another id", "review.form", "\"id\": \"review\"", "\"id\": \"revue\"",
            "'revue'", "'review'"),
        Mutation.of("a form without English", "review.form", "\"labelEn\": \"Decision\"", "\"label\": \"x\"",
            "review.form", "English"),
        Mutation.without("verify-marriage.form", "'verify-marriage'", "no verify-marriage.form"),
        Mutation.of("an answer with a field less", "verify-marriage.form", "\"key\": \"since\"", "\"key\": \"from\"",
            "verify-marriage.form", "from", "since"),
        Mutation.of("an outcome that may be left out", "review.form",
            "\"validate\": {\"required\": true},\n          \"properties\": {\"labelEn\": \"Outcome\"",
            "\"properties\": {\"labelEn\": \"Outcome\"", "review.form", "required"));
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

  private static List<ContentProblem> problems(ServiceFolder folder) {
    return context.getBean(ContentCheck.class).check(folder);
  }
}
