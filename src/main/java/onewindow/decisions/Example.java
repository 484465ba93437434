package onewindow.decisions;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.cases.Facts;
import onewindow.cases.Finding;
import onewindow.cases.Ruling;

/** One case of the example table, complete, and what it expects of the rules. */
record Example(String name, Facts facts, ExampleTable.Expected expected) {

  boolean expectsApproval() {
    return Ruling.Outcome.APPROVED.word().equals(expected.outcome());
  }

  boolean tells(String code) {
    return expected.with().contains(code);
  }

  /** Whether it shows what is told when approval needs the finding and it is not there. */
  boolean lacks(String code) {
    return expected.with().contains(code + FindingTexts.NOT_SHOWN);
  }

  /** What came out otherwise than the example says. */
  List<String> contradictions(Ruling ruling) {
    Set<String> codes = ruling.findings().stream().map(Finding::code).collect(Collectors.toSet());
    Stream<String> outcome = ruling.outcome().word().equals(expected.outcome()) ? Stream.empty()
        : Stream.of("expects " + expected.outcome() + ", but the rules say " + ruling.outcome().word());
    Stream<String> missing = expected.with().stream().filter(code -> !codes.contains(code))
        .map(code -> "expects " + code + ", which the rules do not find");
    Stream<String> wrong = expected.never().stream().filter(codes::contains)
        .map(code -> "expects no " + code + ", which the rules find");
    return Stream.of(outcome, missing, wrong).flatMap(found -> found)
        .map(found -> "the example '" + name + "' " + found + "; they find " + codes.stream().sorted().toList())
        .toList();
  }
}
