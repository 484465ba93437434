package onewindow;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Stream;

/** What a folder and its process file may not be. */
final class FileMutations {

  private static final String BPMN = "newborn-registration.bpmn";
  private static final String YAML = "service.yaml";

  private FileMutations() {}

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
}
