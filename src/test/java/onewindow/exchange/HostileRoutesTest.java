package onewindow.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.stream.Stream;
import onewindow.Canary;
import onewindow.HostileContent;
import onewindow.HostileContent.Place;
import onewindow.HostileContent.Try;
import onewindow.catalog.ContentProblem;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a route could try: refused by the check and again by Camel's reader, and out of reach for a route that runs. */
@ExchangeTest
class HostileRoutesTest {

  private static final HostileContent TABLE = HostileContent.of("routes");
  private static final String SOUND = """
      - route:
          id: credit.record
          from:
            uri: direct:credit.record
            steps:
              - to: {uri: "direct:credit.other"}
      """;

  @Autowired CamelContext camel;

  static Stream<Try> tries() {
    return TABLE.tries().stream();
  }

  @Test
  void theRouteThatTheyAreSmuggledIntoIsSound() {
    assertThat(RouteFileCheck.check(new RouteFile("departments/credit.camel.yaml", SOUND))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tries")
  void isRefusedWithWordsThatSayWhatAndWhere(Try one) {
    Place place = TABLE.places().get(one.at());
    try (Canary canary = new Canary()) {
      String text = HostileContent.changed(place, SOUND, canary.in(one.put()));

      assertThat(RouteFileCheck.check(new RouteFile(place.file(), text))).extracting(ContentProblem::toString)
          .anyMatch(problem -> problem.contains("integration-routes/" + place.file() + ": ")
              && problem.contains(canary.in(one.refused())));
    }
  }

  @ParameterizedTest
  @MethodSource("tries")
  void isNotReadIfForcedPastTheCheck(Try one) {
    Place place = TABLE.places().get(one.at());
    try (Canary canary = new Canary()) {
      String text = HostileContent.changed(place, SOUND, canary.in(one.put()));
      int before = camel.getRoutesSize();

      Throwable refusal = catchThrowable(() -> PluginHelper.getRoutesLoader(camel).loadRoutes(
          ResourceHelper.fromString("integration-routes/" + place.file(), text)));

      canary.assertUntouched(String.valueOf(refusal));
      assertThat(refusal).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("may not run");
      assertThat(camel.getRoutesSize()).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:CANARY-FILE", "bean:vertx?method=close", "language:constant:x", "log:x", "timer:x",
      "controlbus:route?routeId=credit.record&action=stop", "xslt:file:CANARY-FILE", "seda:x", "mock:x", "rest:get:x",
      "class:onewindow.HostileClass", "exec:touch?args=CANARY-TRACE", "http:CANARY-URL", "smtps:localhost"})
  void aRouteThatRunsAllTheSameFindsNoOtherComponent(String address) {
    try (Canary canary = new Canary()) {
      Throwable refusal = catchThrowable(() -> run("hostile", canary.in(address)));

      canary.assertUntouched(String.valueOf(refusal));
      assertThat(refusal).hasStackTraceContaining("No endpoint could be found for");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bean", "ref", "tokenize", "xpath", "file", "exchangeProperty", "method", "groovy", "js",
      "java"})
  void aRouteThatRunsAllTheSameFindsNoOtherLanguage(String language) {
    assertThat(catchThrowable(() -> camel.resolveLanguage(language)))
        .isInstanceOf(org.apache.camel.NoSuchLanguageException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"${bean:vertx?method=close}", "${body.getClass().getName()}", "${camelContext.stop()}",
      "${bodyAs(onewindow.HostileClass).toString()}"})
  void aTextThatIsComputedAllTheSameCallsNothing(String text) {
    try (Canary canary = new Canary()) {
      Throwable refusal = catchThrowable(() -> {
        var expression = camel.resolveLanguage("simple").createExpression(text);
        expression.init(camel);
        var exchange = new org.apache.camel.support.DefaultExchange(camel);
        exchange.getMessage().setBody("x");
        assertThat(expression.evaluate(exchange, String.class)).isNull();
      });

      assertThat(refusal).isNotNull().hasStackTraceContaining("language");
      assertThat(camel.isStarted()).isTrue();
      canary.assertUntouched(String.valueOf(refusal));
    }
  }

  private void run(String name, String address) throws Exception {
    camel.addRoutes(new RouteBuilder() {
      @Override
      public void configure() {
        from("direct:" + name).routeId(name).to(address);
      }
    });
  }
}
