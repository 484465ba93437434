package onewindow;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Stream;

/** What a process beside the services may not do, and what a service must say of the check of commitments. */
final class CompanionMutations {

  private static final String BPMN = "commitment-check.bpmn";
  private static final String YAML = "service.yaml";
  private static final String CLOSE = "${commitments.close(caseNumber)}";

  private CompanionMutations() {}

  static Stream<Mutation> companion() {
    return Stream.of(
        Mutation.of("a call that is a service's", BPMN, CLOSE, "${cases.issue(caseNumber)}", "'close'", "cases.issue",
            "only a service may"),
        Mutation.of("a question to a department", BPMN, "camunda:expression=\"" + CLOSE + "\"",
            "camunda:type=\"external\" camunda:topic=\"credit.record\"", "'close'", "asks a department"),
        Mutation.of("a group that nobody computes", BPMN, "${commitments.checkers(caseNumber)}",
            "${commitments.dueAt(caseNumber)}", "'check'", "candidateGroups"),
        Mutation.of("a fixed due date", BPMN, "camunda:dueDate=\"${commitments.dueAt(caseNumber)}\"",
            "camunda:dueDate=\"2030-01-01\"", "'check'", "dueDate"),
        Mutation.of("neither due date nor limit", BPMN, " camunda:dueDate=\"${commitments.dueAt(caseNumber)}\"", "",
            "'check'", "limit"),
        Mutation.of("a finding that the platform does not know", "check.form", "\"value\": \"kept\"",
            "\"value\": \"fine\"", "check.form", "fine", "kept"),
        Mutation.of("a finding without a reason", "correction.form", "\"key\": \"reason\"", "\"key\": \"why\"",
            "correction.form", "'reason'"),
        Mutation.of("an end without a text", "companion.yaml", "  revoked:", "  withdrawn:", "'revoked'",
            "companion.yaml"),
        Mutation.of("another name", "companion.yaml", "companion: commitment-check", "companion: other", "'other'",
            "'commitment-check'"),
        Mutation.of("a text without English", "companion.yaml", "title: {zh: 承诺核查, en: Check of commitments}",
            "title: {zh: 承诺核查}", "title", "en"),
        Mutation.file("rules that nobody asks", "rules/facts.drl", "package rules;".getBytes(UTF_8), "rules/facts.drl",
            "deadline-supervision"),
        Mutation.file("a service beside it", YAML, "service: x".getBytes(UTF_8), YAML, "may not hold this file"));
  }

  static Stream<Mutation> ratings() {
    return Stream.of(
        Mutation.of("what is another companion's", "rating-follow-up.bpmn", "${ratings.exclude(caseNumber)}",
            "${commitments.revoke(caseNumber)}", "'exclude'", "commitments.revoke", "${ratings.exclude(caseNumber)}"),
        Mutation.of("a group that nobody computes", "rating-follow-up.bpmn", "${ratings.handlers(caseNumber)}",
            "${ratings.publish(caseNumber)}", "'contact'", "candidateGroups"),
        Mutation.of("an outcome that the platform does not know", "visit.form", "\"value\": \"solved\"",
            "\"value\": \"fine\"", "visit.form", "fine", "solved"),
        Mutation.of("an outcome of another task", "contact.form", "\"value\": \"simple\"",
            "\"value\": \"upheld\"", "contact.form", "upheld", "simple"),
        Mutation.of("an appeal without a reason", "review-appeal.form", "\"key\": \"reason\"", "\"key\": \"why\"",
            "review-appeal.form", "'reason'"),
        Mutation.of("a reply that nobody has to write", "verify.form", "\"key\": \"reply\"", "\"key\": \"answer\"",
            "verify.form", "'reply'"),
        Mutation.of("a task of one's own", "rating-follow-up.bpmn", "\"visit\"", "\"call\"", "'call'", "visit"));
  }

  static Stream<Mutation> service() {
    return Stream.of(
        Mutation.of("a commitment that nobody checks", YAML, "commitmentCheck:\n", "x:\n", "unknown key 'x'"),
        Mutation.of("a check of nothing", YAML, "commitments: commitments\n", "", "commitmentCheck", "no commitments"),
        Mutation.of("a checker who is nobody", YAML, "  by: public-security.clerk", "  by: police", "'police'",
            "public-security.clerk"),
        Mutation.of("a check without days", YAML, "withinDays: 60", "withinDays: 0", "commitmentCheck.withinDays",
            "1 to 365"),
        Mutation.of("a committer who is no party", YAML, "committedBy: commitmentBy", "committedBy: maritalStatus",
            "'maritalStatus'", "[mother, father]"),
        Mutation.of("a service that revokes", "newborn-registration.bpmn", "${cases.refuse(caseNumber)}",
            "${commitments.revoke(caseNumber)}", "'refuse'", "only a process beside the services may"),
        Mutation.file("two kinds in one folder", "companion.yaml", "companion: newborn-registration".getBytes(UTF_8),
            YAML, "may not hold this file"));
  }
}
