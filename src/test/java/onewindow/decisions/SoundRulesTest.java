package onewindow.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import onewindow.catalog.ContentProblem;
import onewindow.catalog.ServiceFolder;
import onewindow.catalog.ServiceFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundRulesTest {

  private static final String ADD = "findings.add(\"a\");";

  @ParameterizedTest
  @ValueSource(strings = {
      "Application()",
      "$a : Application( name == \"王芳\", children in ( 1, 2 ) )",
      "Today( $today : date ) Application( born != null, born > $today.minusYears(1) )",
      "Today( $today : date ) Application( born != null, ChronoUnit.DAYS.between(born, $today) <= 30 )",
      "not Application( name == \"x\" )",
      "exists Application( children * 2 + 1 >= -3 )",
      "( Application( children == 1 ) or Application( children not in ( 2, 3 ) ) )",
      "Application( ( name == \"a\" || name == \"b\" ) && !( children == 3 ) )",
      "Application( name != null, name.substring(0, 1) == \"王\" )"})
  void aConditionAsPeopleWriteItIsAllowed(String condition) {
    String imports = "import java.time.temporal.ChronoUnit;\n";
    String drl = SmallFolder.HEAD.replace("global", imports + "global") + SmallFolder.rule(condition, ADD);

    assertThat(SmallFolder.problems(SmallFolder.of("rules/facts.drl", drl))).isEmpty();
  }

  @Test
  void aSalienceThatIsANumberIsAllowed() {
    assertThat(SmallFolder.problems(SmallFolder.ruled("rule \"r\" salience -5 when then " + ADD + " end"))).isEmpty();
  }

  @Test
  void aSyntaxErrorIsToldWithFileAndLine() {
    ServiceFolder folder = ServiceFolders.with(SmallFolder.ruled(""), "rules/more.drl",
        "package rules;\n\nrule \"r\" when\n  Application( name == )\nthen\n  " + ADD + "\nend\n");

    assertThat(SmallFolder.problems(folder)).extracting(ContentProblem::toString)
        .anyMatch(text -> text.startsWith("rules/more.drl: line 4: "));
  }

  @Test
  void aCompileErrorIsToldWithFileAndLine() {
    ServiceFolder folder = ServiceFolders.with(SmallFolder.ruled(""), "rules/more.drl",
        "package rules;\n\nrule \"r\" when\n  Application( children == $nobody )\nthen\n  " + ADD + "\nend\n");

    assertThat(SmallFolder.problems(folder)).extracting(ContentProblem::toString)
        .anyMatch(text -> text.matches("(?s)rules/more.drl: line [34]: .*nobody.*"));
  }

  @Test
  void whatTheGrammarRefusesIsToldWithFileAndLine() {
    ServiceFolder folder = ServiceFolders.with(SmallFolder.ruled(""), "rules/more.drl",
        "package rules;\n\nrule \"r\" when\nthen\n  System.exit(1);\nend\n");

    assertThat(SmallFolder.problems(folder)).singleElement().satisfies(problem -> assertThat(problem.toString())
        .startsWith("rules/more.drl: line 3: ").contains("System.exit(1)").contains("findings.add(\"code\");"));
  }

  @Test
  void anotherPackageIsRefused() {
    assertThat(SmallFolder.problems(SmallFolder.of("rules/facts.drl", "package java.lang;\n")))
        .singleElement().satisfies(problem -> assertThat(problem.message()).contains("'rules'", "'java.lang'"));
  }

  @Test
  void aProcessThatDecidesNeedsRules() {
    ServiceFolder folder = ServiceFolders.with(
        SmallFolder.ruled(""), "small.bpmn", "${cases.decide(caseNumber)}");

    assertThat(SmallFolder.problems(folder)).singleElement().satisfies(problem -> assertThat(problem.message())
        .contains("cases.decide", "no rule"));
    assertThat(SmallFolder.problems(ServiceFolders.without(folder, "small.bpmn"))).isEmpty();
  }

  @Test
  void aDecisionTablePassesTheSameCheck() {
    assertThat(Stream.of("findings.add(\"$param\");", "System.exit($param);").map(SoundRulesTest::table)
        .map(table -> ServiceFolders.with(SmallFolder.ruled(""), "rules/children.drl.csv", table))
        .map(SmallFolder::problems))
        .satisfiesExactly(sound -> assertThat(sound).isEmpty(),
            hostile -> assertThat(hostile).isNotEmpty().allSatisfy(problem -> assertThat(problem.toString())
                .startsWith("rules/children.drl.csv").contains("System.exit")));
  }

  static String table(String consequence) {
    return """
        "RuleSet","rules"
        "RuleTable children",""
        "CONDITION","ACTION"
        "c:Application","%s"
        "children","%s"
        "children","finding"
        "1","one-child"
        "2","two-children"
        """.formatted("", consequence.replace("\"", "\"\""));
  }
}
