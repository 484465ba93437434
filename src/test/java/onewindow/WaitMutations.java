package onewindow;

import java.util.stream.Stream;

/** Waiting for people that would never end, or that nobody ends. */
final class WaitMutations {

  private static final String BPMN = "newborn-registration.bpmn";
  private static final String END = "${cases.waitEnds(caseNumber)}";

  private WaitMutations() {}

  static Stream<Mutation> waits() {
    return Stream.of(
        Mutation.of("a wait without an end", BPMN, "attachedToRef=\"await-supplement\"", "attachedToRef=\"decide\"",
            "'await-supplement'", "interrupting timer"),
        Mutation.of("a wait that its timer does not end", BPMN, "attachedToRef=\"await-supplement\"",
            "attachedToRef=\"await-supplement\" cancelActivity=\"false\"", "'await-supplement'", "interrupting timer"),
        Mutation.of("a message that nobody sends", BPMN, "name=\"supplement-received\"", "name=\"good-news\"",
            "'await-supplement'", "'good-news'", "[party-confirmed, party-reported, supplement-received]"),
        Mutation.of("a wait for a fixed day", BPMN, END, "2030-01-01T00:00:00Z", "'confirmation-overdue'", END),
        Mutation.of("a timer that closes the case", BPMN, END, "${cases.lapse(caseNumber)}", "'confirmation-overdue'",
            END),
        Mutation.of("a confirmation that nobody asks for", BPMN, "${cases.confirmations(caseNumber)}",
            "${cases.decide(caseNumber)}", "never calls", "confirmation"),
        Mutation.of("a supplement without days", "service.yaml", "  days: 15", "  days: 0", "supplement", "1 to 365",
            "found 0"),
        Mutation.of("a wait without a source", "service.yaml", "  source: \"own choice: the law names no time;"
            + " local value to confirm\"\n", "", "confirmation", "source"),
        Mutation.of("a supplement that the service does not know", "service.yaml", "supplement:\n  days: 15\n  source:"
            + " \"own choice after Taizhou (15 working days more); Lu'an's own value to confirm\"\n  confirmed: false\n",
            "", "review.form", "only where service.yaml has that key"),
        Mutation.of("a supplement of unknown materials", "review.form", "{\"value\": \"parents-id\"",
            "{\"value\": \"dowry\"", "review.form", "materials", "dowry"));
  }
}
