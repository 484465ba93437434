package onewindow.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import onewindow.Canary;
import onewindow.HostileContent;
import onewindow.HostileContent.Try;
import onewindow.catalog.ServiceFolders;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a designer sends from Modeler goes through the same check, and the answer says what was found where. */
@WholeProduct
class HostileDeploymentsTest {

  private static final HostileContent TABLE = HostileContent.of("processes");
  private static final String MODEL = "newborn-registration.bpmn";
  private static final String SOUND = ServiceFolders.onDisk(Product.SERVICE).text(MODEL);

  @Autowired RepositoryService repository;
  @LocalServerPort int port;

  /** One try at each of some places: the check takes its time with a large process. */
  static Stream<Try> tries() {
    return Stream.of("element", "before-all", "attribute-of-issue", "extension-of-issue", "attribute-of-review",
        "expression-of-issue", "condition", "kept-for").map(place ->
            TABLE.tries().stream().filter(one -> one.at().equals(place)).findFirst().orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("tries")
  void aHostileModelIsRefusedAndNothingIsKept(Try one) throws JsonProcessingException {
    long before = repository.createDeploymentQuery().count();
    try (Canary canary = new Canary()) {
      HttpResponse<String> answer = deploy(MODEL,
          HostileContent.changed(TABLE.places().get(one.at()), SOUND, canary.in(one.put())));

      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
      assertThat(new ObjectMapper().readTree(answer.body()).get("message").asText())
          .contains("refused by the content check").contains(canary.in(one.refused()));
      assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
      canary.assertUntouched(answer.body());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"run.sh", "rules/more.drl", "../other.form", "service.yaml", "decide.dmn", "case.cmmn",
      "x.groovy", "x.js", "Evil.class", "certificate.html", ".env", "a b.form"})
  void nothingButModelsAndFormsComesThisWay(String name) {
    long before = repository.createDeploymentQuery().count();

    HttpResponse<String> answer = Persona.of(port, "linfeng").send("POST", "/engine-rest/deployment/create",
        "multipart/form-data; boundary=x", part(MODEL, SOUND) + part(name, "x") + "--x--\r\n");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains(name);
    assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
  }

  private HttpResponse<String> deploy(String name, String content) {
    return Persona.of(port, "linfeng").send("POST", "/engine-rest/deployment/create", "multipart/form-data; boundary=x",
        part(name, content) + "--x--\r\n");
  }

  private static String part(String name, String content) {
    return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + name
        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n";
  }
}
