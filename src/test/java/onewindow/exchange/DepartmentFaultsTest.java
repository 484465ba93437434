package onewindow.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import onewindow.cases.Exchanged;
import onewindow.cases.Exchanged.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExchangeTest
class DepartmentFaultsTest extends ExchangeFixture {

  static Stream<Arguments> faults() {
    return Stream.of(
        arguments(TestDepartment.status(500), "civil-affairs answered civil-affairs.marriage with HTTP 500"),
        arguments(TestDepartment.status(404), "civil-affairs answered civil-affairs.marriage with HTTP 404"),
        arguments(TestDepartment.status(302), "civil-affairs answered civil-affairs.marriage with HTTP 302"),
        arguments((TestDepartment.Behaviour) (request, http) -> { },
            "civil-affairs gave no answer to civil-affairs.marriage within 1500 ms"),
        arguments(TestDepartment.text("<html>"), "civil-affairs answered civil-affairs.marriage but sent no JSON"),
        arguments(TestDepartment.text(""), "civil-affairs answered civil-affairs.marriage but sent no JSON"),
        arguments(TestDepartment.text("{} {}"), "civil-affairs answered civil-affairs.marriage but sent no JSON"),
        arguments(TestDepartment.text("[1]"),
            "civil-affairs answered civil-affairs.marriage but sent JSON without an answer in it"),
        arguments(TestDepartment.text("x".repeat(100_000)),
            "civil-affairs could not be asked civil-affairs.marriage: it sent more than 65536 bytes"),
        arguments(changed("caseNumber"), "civil-affairs answered civil-affairs.marriage for another case"),
        arguments(changed("requestKey"), "civil-affairs answered civil-affairs.marriage for another case"),
        arguments(changed("requestDigest"), "civil-affairs answered civil-affairs.marriage for another case"),
        arguments(answering("{\"married\": \"yes\"}"),
            "civil-affairs answered civil-affairs.marriage in another shape than agreed: married (type)"),
        arguments(answering("{\"married\": true, \"since\": \"2019-02-30\"}"),
            "civil-affairs answered civil-affairs.marriage in another shape than agreed: since (format)"),
        arguments(answering("{\"married\": true, \"spouse\": \"王芳\"}"), "civil-affairs answered civil-affairs.marriage"
            + " in another shape than agreed: the answer (additionalProperties)"),
        arguments((TestDepartment.Behaviour) (request, http) -> http.connection().close(),
            "civil-affairs could not be asked civil-affairs.marriage: it closed the connection"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("faults")
  void everyFaultEndsAsAFailureThatSaysWhatHappened(TestDepartment.Behaviour fault, String text) {
    departments.named("civil-affairs").on("marriage", fault);
    String number = newCase();
    OpenQuestion question = ask(number, MARRIAGE);

    eventually(() -> assertThat(processes.events).contains("failed " + question.id() + " for PT0.1S: " + text));
    assertThat(kept(number)).extracting(Exchanged::result).containsOnly(Result.FAILED);
    assertThat(kept(number)).extracting(Exchanged::answer).containsOnlyNulls();
    assertThat(processes.isOpen(number, MARRIAGE)).isTrue();
  }

  @Test
  void aDepartmentThatIsDownIsNamedAndAskedAgainWhenItIsBack() {
    departments.named("civil-affairs").shutDown();
    String number = newCase();
    ask(number, MARRIAGE);
    eventually(() -> assertThat(processes.events).anyMatch(event -> event.endsWith(
        "civil-affairs could not be asked civil-affairs.marriage: it accepts no connection")));

    departments.behaveWell();
    lines.ofRoute(MARRIAGE).breaker().reset();
    eventually(() -> assertThat(kept(number)).extracting(Exchanged::result).endsWith(Result.ANSWERED));
  }

  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void camelLeavesErrorsToTheExchangeAndLogsNoneOfThem(CapturedOutput output) {
    departments.named("civil-affairs").on("marriage", TestDepartment.status(500));
    ask(newCase(), MARRIAGE);
    eventually(() -> assertThat(processes.events).isNotEmpty());
    assertThat(output).doesNotContain("org.apache.camel.http", "Failed delivery");
  }

  @Test
  void aDrippingAnswerFailsAtTheDeadlineAndItsConnectionIsGivenUp() {
    TestDepartment civilAffairs = departments.named("civil-affairs");
    int closedBefore = civilAffairs.closedConnections.get();
    civilAffairs.on("marriage", civilAffairs.drip());
    ask(newCase(), MARRIAGE);

    eventually(() -> assertThat(processes.events)
        .anyMatch(event -> event.endsWith("civil-affairs gave no answer to civil-affairs.marriage within 1500 ms")));
    eventually(() -> assertThat(civilAffairs.closedConnections.get()).isGreaterThan(closedBefore));
  }

  private static TestDepartment.Behaviour changed(String field) {
    return (request, http) -> http.response().end(
        request.envelope("{\"married\": true}").put(field, "somebody-else's").toBuffer());
  }

  private static TestDepartment.Behaviour answering(String answer) {
    return (request, http) -> http.response().end(request.envelope(answer).toBuffer());
  }
}
