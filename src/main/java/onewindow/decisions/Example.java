package onewindow.decisions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.cases.Facts;
import onewindow.cases.Finding;
import onewindow.cases.Ruling;

/** One case of the example table, complete, and what it expects of the rules. */
record Example(String name, Facts facts, ExampleTable.Expected expected) {

  private static final BigDecimal UNKNOWN = new BigDecimal("-0.01");

  boolean expectsApproval() {
    return Ruling.Outcome.APPROVED.word().equals(expected.outcome());
  }

  /** Whether it says that somebody may approve it, the rules or a person. */
  boolean expectsApprovable() {
    return expectsApproval() || Boolean.TRUE.equals(expected.approvable());
  }

  boolean tells(String code) {
    return expected.with().contains(code);
  }

  /** Whether it shows what is told when approval needs the finding and it is not there. */
  boolean lacks(String code) {
    return expected.with().contains(code + FindingTexts.NOT_SHOWN);
  }

  private Stream<String> approvable(Ruling ruling) {
    return expected.approvable() == null || expected.approvable() == ruling.isApprovable() ? Stream.empty()
        : Stream.of("expects approvable: " + expected.approvable() + ", but the rules find " + ruling.obstacles().stream()
            .map(Finding::code).toList());
  }

  private Stream<String> charges(Ruling ruling) {
    Map<String, BigDecimal> found = new TreeMap<>();
    ruling.charges().forEach(charge -> found.merge(charge.item(),
        charge.amount() == null ? UNKNOWN : charge.amount(), BigDecimal::add));
    Map<String, BigDecimal> wanted = new TreeMap<>();
    if (expected.charges() != null) {
      expected.charges().forEach((item, amount) -> wanted.put(item, amount.setScale(2, RoundingMode.HALF_UP)));
    }
    return expected.charges() == null || wanted.equals(found) ? Stream.empty()
        : Stream.of("expects the charges " + wanted + ", but the rules come to " + found);
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
    return Stream.of(outcome, missing, wrong, approvable(ruling), charges(ruling)).flatMap(found -> found)
        .map(found -> "the example '" + name + "' " + found + "; they find " + codes.stream().sorted().toList())
        .toList();
  }
}
