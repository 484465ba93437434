package onewindow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onewindow.engine.ExpressionGrammar.Comparison;
import onewindow.engine.ExpressionGrammar.FilterFunction;
import onewindow.engine.ExpressionGrammar.ProcessCall;
import onewindow.engine.ExpressionGrammar.Text;
import onewindow.engine.ExpressionGrammar.Variable;
import org.camunda.bpm.engine.BadUserRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionGrammarTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "PT10M", "public-security.clerk", "costs $5 {really}", "# {x}", "R3/PT10M"})
  void plainTextStandsForItself(String text) {
    assertThat(ExpressionGrammar.parse(text)).isEqualTo(new Text(text));
  }

  @Test
  void aProcessMayReadTheCaseNumber() {
    assertThat(ExpressionGrammar.parse("${caseNumber}")).isEqualTo(new Variable("caseNumber"));
    assertThat(ExpressionGrammar.parse("#{ caseNumber }")).isEqualTo(new Variable("caseNumber"));
  }

  @Test
  void aConditionComparesAnActivitysOutcomeWithAWord() {
    assertThat(ExpressionGrammar.parse("${decide == 'approved'}"))
        .isEqualTo(new Comparison("decide", true, "approved"));
    assertThat(ExpressionGrammar.parse(" #{clerk-review!='refused'} "))
        .isEqualTo(new Comparison("clerk-review", false, "refused"));
  }

  @Test
  void aServiceTaskCallsTheProcessApiWithTheCaseNumber() {
    assertThat(ExpressionGrammar.parse("${cases.decide(caseNumber)}")).isEqualTo(new ProcessCall("cases", "decide", null));
    assertThat(ExpressionGrammar.parse("#{cases.issue( caseNumber )}")).isEqualTo(new ProcessCall("cases", "issue", null));
  }

  @Test
  void aCallMayNameAQuestionAndNothingElse() {
    assertThat(ExpressionGrammar.parse("${cases.chosen(caseNumber, 'medical-insurance.enrolment')}"))
        .isEqualTo(new ProcessCall("cases", "chosen", "medical-insurance.enrolment"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"currentUser", "currentUserGroups", "now"})
  void aStoredFilterMayAskWhoAndWhen(String function) {
    assertThat(ExpressionGrammar.parse("${ " + function + "( ) }")).isEqualTo(new FilterFunction(function));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "${''.getClass()}", "#{''.getClass().forName('java.lang.Runtime')}", "${cases}", "${execution}",
      "${cases.decide(caseNumber).toString()}", "${cases.decide('LA1')}", "${cases.decide()}",
      "${cases.decide(caseNumber, caseNumber)}", "${cases['decide'](caseNumber)}", "${cases.decide(${caseNumber})}",
      "a ${caseNumber}", "${caseNumber} b", "${caseNumber}${caseNumber}", "${caseNumber}#{now()}",
      "${decide == 'approved' || true}", "${decide == \"approved\"}", "${!empty decide}", "${1 + 1}", "${}", "${",
      "${decide == 'it''s'}", "${decide = 'approved'}", "${dateTime().plusDays(1)}", "${now().toString()}",
      "\\${caseNumber}", "${review.class == 'x'}", "${currentUser(caseNumber)}", "${cases.chosen(caseNumber, 'x.')}",
      "${cases.chosen(caseNumber, 'a.b', 'c.d')}", "${cases.chosen('a.b')}", "${cases.chosen(caseNumber, \"a.b\")}",
      "${cases.chosen(caseNumber, 'a.b.c')}", "${cases.chosen(caseNumber, 'A.b')}", "${decide eq 'approved'}"})
  void everythingElseIsRefused(String text) {
    assertThatThrownBy(() -> ExpressionGrammar.parse(text))
        .isInstanceOf(ExpressionRefused.class)
        .isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining(text)
        .hasMessageContaining("${bean.method(caseNumber)}");
  }

  @Test
  void aLongExpressionIsQuotedInPartOnly() {
    assertThatThrownBy(() -> ExpressionGrammar.parse("${" + "x".repeat(10_000) + "}"))
        .hasMessageContaining("(10003 characters)")
        .message().hasSizeLessThan(600);
  }
}
