package onewindow.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onewindow.cases.Ruling;
import onewindow.cases.StatedRule;
import onewindow.cases.StatedRule.Difference;
import onewindow.cases.StatedRule.Part;
import onewindow.catalog.ServiceFolders;
import org.junit.jupiter.api.Test;

class StatedRulesTest {

  private final List<StatedRule> rules = new StatedRules().of(ServiceFolders.onDisk("newborn-registration"));

  @Test
  void everyFindingIsStatedInItsOrderAndShownByAnExample() {
    assertThat(rules).extracting(rule -> rule.finding().code()).startsWith("certificate-valid")
        .containsExactlyElementsOf(FindingTexts.of(ServiceFolders.onDisk("newborn-registration")).byCode().keySet());
    assertThat(rules).allSatisfy(rule -> assertThat(rule.examples()).as(rule.finding().code()).isNotEmpty());
  }

  @Test
  void whatApprovalNeedsSaysWhatIsToldOtherwiseAndShowsBoth() {
    StatedRule married = rule("parents-married");

    assertThat(married.needed()).isTrue();
    assertThat(married.otherwise().zh()).contains("未能证实");
    assertThat(married.examples()).extracting(StatedRule.Shown::lacking).contains(true, false);
  }

  @Test
  void aValueToConfirmCarriesItsSource() {
    assertThat(rules).allSatisfy(rule ->
        assertThat(rule.finding().confirmed() || rule.source() != null).as(rule.finding().code()).isTrue());
  }

  @Test
  void anExampleSaysOnlyWhatDiffersAndHowItComesOut() {
    assertThat(rule("commitment-by-proxy").examples().get(0)).satisfies(shown -> {
      assertThat(shown.outcome()).isEqualTo(Ruling.Outcome.SUPPLEMENT);
      assertThat(shown.differences()).containsExactlyInAnyOrder(
          new Difference(Part.APPLICATION, null, "commitmentBy", null, "father"),
          new Difference(Part.ANSWER, "civil-affairs.marriage", "married", true, false),
          new Difference(Part.ANSWER, "civil-affairs.marriage", "since", "2019-05-20", null),
          new Difference(Part.COMMITTED, null, "marriage-certificate", null, "marriage-certificate"),
          new Difference(Part.CONFIRMED, null, "father", "father", null));
    });
  }

  @Test
  void aDepartmentThatHasNotAnsweredIsOneDifference() {
    assertThat(rule("credit-clean").examples()).filteredOn(StatedRule.Shown::lacking)
        .flatExtracting(StatedRule.Shown::differences)
        .contains(new Difference(Part.ANSWER, "credit.record", null, null, null));
  }

  @Test
  void aServiceWithoutRulesStatesNone() {
    assertThat(new StatedRules().of(SmallFolder.of("rules/facts.drl", SmallFolder.HEAD))).isEmpty();
  }

  private StatedRule rule(String code) {
    return rules.stream().filter(rule -> rule.finding().code().equals(code)).findFirst().orElseThrow();
  }
}
