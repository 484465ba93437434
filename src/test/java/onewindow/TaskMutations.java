package onewindow;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Stream;

/** Tasks, gateways and flows that do not fit together. */
final class TaskMutations {

  private static final String BPMN = "newborn-registration.bpmn";

  private TaskMutations() {}

  static Stream<Mutation> tasks() {
    return Stream.of(
        Mutation.of("no group", BPMN, "camunda:formRefBinding=\"deployment\" camunda:candidateGroups="
            + "\"public-security.clerk\"", "camunda:formRefBinding=\"deployment\"", "'review'",
            "candidateGroups 'null'"),
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
        Mutation.of("a result where there is none", BPMN, "<bpmn:serviceTask id=\"refuse\"",
            "<bpmn:serviceTask id=\"refuse\" camunda:resultVariable=\"refuse\"", "'refuse'", "has no outcome"),
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
            "'decided'", "'maybe'", "[approved, review, supplement]"),
        Mutation.of("an outcome without a way", BPMN, "review == 'refused'", "review == 'approved'",
            "'reviewed'", "'refused'", "no default"),
        Mutation.of("one outcome with two ways", BPMN, "decide == 'review'", "decide != 'review'",
            "'decided'", "2 flows", "'approved'"),
        Mutation.of("another activity's outcome", BPMN, "decide == 'review'", "review == 'refused'",
            "'decided'", "one activity"),
        Mutation.of("an outcome not yet produced", BPMN, "${decide ==", "${review ==",
            "'decided'", "'review'", "without completing it"),
        Mutation.of("nobody's outcome", BPMN, "${decide ==", "${nobody ==", "'nobody'", "confirmations, decide, delivery, issue, review"),
        Mutation.of("a form with one more outcome", "review.form", "{\"value\": \"refused\", \"label\": \"不予登记\"}",
            "{\"value\": \"refused\", \"label\": \"不予登记\"}, {\"value\": \"later\", \"label\": \"以后\"}",
            "'reviewed'", "'later'"),
        Mutation.of("a condition after a task", BPMN, "id=\"to-refused\" sourceRef=\"refuse\" targetRef=\"refused\" />",
            "id=\"to-refused\" sourceRef=\"refuse\" targetRef=\"refused\">" + review + "</bpmn:sequenceFlow>",
            "'to-refused'", "'refuse'", "exclusive gateway"));
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
        Mutation.of("a circle without end", BPMN, "sourceRef=\"refuse\" targetRef=\"refused\"",
            "sourceRef=\"refuse\" targetRef=\"cleared\"", "endEvent 'refused'", "cannot be reached"),
        Mutation.of("a dead end", BPMN,
            "<bpmn:sequenceFlow id=\"to-refused\" sourceRef=\"refuse\" targetRef=\"refused\" />",
            "<bpmn:sequenceFlow id=\"to-refused\" sourceRef=\"lapse\" targetRef=\"refused\" />",
            "serviceTask 'refuse'", "leads nowhere"));
  }

  private static Mutation inIssue(String what, String attribute, String... words) {
    return Mutation.of(what, BPMN, "<bpmn:serviceTask id=\"issue\"", "<bpmn:serviceTask id=\"issue\" " + attribute,
        words);
  }
}
