package onewindow.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import onewindow.cases.Facts;
import onewindow.cases.Finding;
import onewindow.cases.Rules;
import onewindow.cases.Ruling;
import onewindow.catalog.ServiceFolder;
import onewindow.catalog.ServiceFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulingTest {

  private static final Map<String, String> NEEDS = Map.of(
      "certificate-valid", "health-commission.birth-certificate",
      "mother-differs", "health-commission.birth-certificate",
      "parents-in-province", "public-security.household", "parents-married", "civil-affairs.marriage",
      "marriage-not-registered", "civil-affairs.marriage", "credit-clean", "credit.record");

  private final ServiceFolder folder = ServiceFolders.onDisk("newborn-registration");
  private final RuleSets ruleSets = new RuleSets(new DecisionsSettings(10));
  private final Rules rules = new DroolsRules(ruleSets);
  private final List<Example> examples = ExampleTable.of(folder).all();
  private final Facts m1 = examples.get(0).facts();

  @Test
  void aMarriedFamilyWithFamilyHouseholdsIsApprovedAndUploadsNothing() {
    Ruling ruling = rules.rule(folder, m1);

    assertThat(ruling.outcome()).isEqualTo(Ruling.Outcome.APPROVED);
    assertThat(ruling.findings()).noneMatch(finding -> finding.provision() == Finding.Provision.UPLOAD);
    assertThat(ruling.ruleSet()).matches("[0-9a-f]{64}");
  }

  @Test
  void aClauseThatWasNotShownIsNamedWithItsReasonAndBasis() {
    Ruling ruling = rules.rule(folder, without("civil-affairs.marriage"));

    assertThat(ruling.outcome()).isEqualTo(Ruling.Outcome.REVIEW);
    assertThat(ruling.findings()).filteredOn(finding -> finding.effect() == Finding.Effect.NOT_SHOWN).singleElement()
        .satisfies(finding -> {
          assertThat(finding.code()).isEqualTo("parents-married-not-shown");
          assertThat(finding.reason().zh()).contains("未能证实父母双方已登记结婚");
          assertThat(finding.basis().zh()).contains("民法典");
          assertThat(finding.inForce()).isEqualTo(LocalDate.of(2021, 1, 1));
        });
  }

  @Test
  void aSituationAloneTellsTheMaterials() {
    Facts situation =
        new Facts(m1.today(), Map.of("maritalStatus", "unmarried", "followedParent", "father",
            "householdKind", "military"), Map.of());

    assertThat(rules.rule(folder, situation).findings()).filteredOn(one -> one.effect() == Finding.Effect.MATERIAL)
        .extracting(Finding::code).containsExactly("paternity-report-upload", "parents-id-electronic",
            "household-book-electronic", "household-proof-upload", "marriage-certificate-not-needed",
            "non-marital-statement", "name-statement");
  }

  @Test
  void nothingAtAllIsNoError() {
    Ruling ruling = rules.rule(folder, new Facts(m1.today(), Map.of(), Map.of()));

    assertThat(ruling.outcome()).isEqualTo(Ruling.Outcome.REVIEW);
  }

  @Test
  void aFieldThatIsNotDeclaredIsRefusedByName() {
    assertThatThrownBy(() -> rules.rule(folder, with("shoeSize", 43))).hasMessageContaining("shoeSize");
  }

  @Test
  void aFieldOfAnotherTypeIsRefusedByName() {
    assertThatThrownBy(() -> rules.rule(folder, with("nameAgreed", "yes"))).hasMessageContaining("nameAgreed");
    assertThatThrownBy(() -> rules.rule(folder, with("bornInProvince", true))).hasMessageContaining("bornInProvince");
  }

  @Test
  void aBlankFieldIsUnknown() {
    assertThat(rules.rule(folder, with("fatherName", " ")).outcome()).isEqualTo(Ruling.Outcome.REVIEW);
    assertThat(rules.rule(folder, with("childName", "")).outcome()).isEqualTo(Ruling.Outcome.REVIEW);
  }

  @Test
  void anAnswerNobodyHasRulesForChangesNothing() {
    Map<String, Map<String, Object>> answers = new HashMap<>(m1.answers());
    answers.put("public-security.register-birth", Map.of("idNumber", "341502202603061236"));

    assertThat(rules.rule(folder, m1.with(answers)))
        .isEqualTo(rules.rule(folder, m1));
  }

  // Sessions are used again and many cases are decided at once, so what one case knew must never reach another.
  @Test
  void aCaseNeverSeesWhatAnotherKnew() {
    Map<String, Ruling> seen = new ConcurrentHashMap<>();
    IntStream.range(0, 3000).parallel().mapToObj(Random::new).forEach(random -> {
      Facts facts = someOf(examples.get(random.nextInt(examples.size())).facts(), random);
      Ruling ruling = rules.rule(folder, facts);
      assertThat(ruling).isEqualTo(seen.computeIfAbsent(facts.toString(), first -> ruling));
      NEEDS.forEach((code, question) -> assertThat(facts.answers().containsKey(question) || !has(ruling, code))
          .as(code + " without an answer of " + question).isTrue());
    });
  }

  @Test
  void aCaseWhoseRulesFailSpoilsNoOther() {
    ServiceFolder failing = SmallFolder.of("rules/facts.drl",
        SmallFolder.HEAD + SmallFolder.rule("Application( name.substring(0, 2) == \"ab\" )", "findings.add(\"a\");")
            + SmallFolder.rule("Application( children == 1 )", "findings.add(\"b\");").replace("\"r\"", "\"s\""),
        "rules/findings.yaml", texts("a") + texts("b").replace("findings:\n", ""));
    LocalDate today = LocalDate.of(2026, 3, 16);

    for (int i = 0; i < 50; i++) {
      assertThatThrownBy(() -> rules.rule(failing,
          new Facts(today, Map.of("name", "x", "children", 1), Map.of()))).isInstanceOf(RuntimeException.class);
      assertThat(rules.rule(failing, new Facts(today, Map.of("name", "abc"), Map.of())).findings())
          .extracting(Finding::code).containsExactly("a");
    }
  }

  @Test
  void absenceIsJudgedWhenAllFactsAreKnown() {
    ServiceFolder absent = SmallFolder.of("rules/facts.drl", SmallFolder.HEAD + SmallFolder.rule(
        "Today() not Application( name == \"x\" )", "findings.add(\"a\");"), "rules/findings.yaml", texts("a"));
    LocalDate today = LocalDate.of(2026, 3, 16);

    assertThat(rules.rule(absent, new Facts(today, Map.of("name", "x"), Map.of())).findings()).isEmpty();
    assertThat(rules.rule(absent, new Facts(today, Map.of("name", "y"), Map.of())).findings()).hasSize(1);
  }

  // By itself Drools makes a declared Boolean false and a declared number 0.
  @ParameterizedTest
  @ValueSource(strings = {"children == 0", "children < 1", "children == 0 || children < 1", "agreed == false",
      "agreed == true || agreed == false", "born <= $today", "born > $today", "name == \"\"", "name < \"x\""})
  void aFieldThatWasNotAnsweredIsNeitherZeroNorFalse(String condition) {
    String drl = SmallFolder.HEAD.replace("name : String", "name : String agreed : Boolean")
        + SmallFolder.rule("Today( $today : date ) Application( " + condition + " )", "findings.add(\"a\");");
    ServiceFolder folder = SmallFolder.of("rules/facts.drl", drl, "rules/findings.yaml", texts("a"));

    assertThat(rules.rule(folder, new Facts(m1.today(), Map.of(), Map.of())).findings()).isEmpty();
  }

  @Test
  void whereNothingIsRequiredNothingIsApproved() {
    ServiceFolder folder = SmallFolder.of("rules/facts.drl", SmallFolder.HEAD
        + SmallFolder.rule("Application()", "findings.add(\"a\");"), "rules/findings.yaml", texts("a"));

    assertThat(rules.rule(folder, new Facts(m1.today(), Map.of(), Map.of())).outcome())
        .isEqualTo(Ruling.Outcome.REVIEW);
  }

  @Test
  void aDecisionTableDecides() {
    ServiceFolder folder = SmallFolder.of("rules/facts.drl", SmallFolder.HEAD,
        "rules/children.drl.csv", SoundRulesTest.table("findings.add(\"$param\");"), "rules/findings.yaml",
        texts("one-child") + texts("two-children").replace("findings:\n", ""));

    assertThat(rules.rule(folder, new Facts(m1.today(), Map.of("children", 2), Map.of())).findings())
        .extracting(Finding::code).containsExactly("two-children");
  }

  @Test
  void versionsWithTheSameRulesShareOneRuleSet() {
    RuleSet one = ruleSets.of(folder.storedAs("1"));

    assertThat(ruleSets.of(ServiceFolders.with(folder, "review.form", "{}").storedAs("2"))).isSameAs(one);
    assertThat(ruleSets.of(ServiceFolders.replacing(folder, "rules/findings.yaml", "一个月内", "三十日内")))
        .isNotSameAs(one);
  }

  private static boolean has(Ruling ruling, String code) {
    return ruling.findings().stream().anyMatch(finding -> finding.code().equals(code));
  }

  private static Facts someOf(Facts facts, Random random) {
    Map<String, Map<String, Object>> answers = new TreeMap<>(facts.answers());
    answers.keySet().removeIf(question -> random.nextInt(4) == 0);
    return facts.with(answers);
  }

  private Facts without(String question) {
    Map<String, Map<String, Object>> answers = new HashMap<>(m1.answers());
    answers.remove(question);
    return m1.with(answers);
  }

  private Facts with(String field, Object value) {
    Map<String, Object> application = new HashMap<>(m1.application());
    application.put(field, value);
    return new Facts(m1.today(), application, m1.answers(), m1.uploaded(), m1.committed(), m1.confirmed(),
        m1.untrue(), m1.settled());
  }

  static String texts(String code) {
    return """
        findings:
          %s:
            effect: notes
            reason: {zh: 一, en: one}
            basis: {zh: 法, en: law}
            inForce: 2021-01-01
            confirmed: true
        """.formatted(code);
  }
}
