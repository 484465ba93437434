package onewindow.portal;

import static com.jayway.jsonpath.JsonPath.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApiTest
class OpenApiTest {

  @LocalServerPort
  private int port;

  private String document;

  @BeforeEach
  void fetch() {
    document = ApiClient.at(port).get("/v3/api-docs").body();
  }

  @Test
  void theDocumentNamesEveryEndpoint() {
    assertThat((Map<String, Map<String, Object>>) read(document, "$.paths"))
        .hasSize(10)
        .hasEntrySatisfying("/api/services", only("get"))
        .hasEntrySatisfying("/api/services/{id}", only("get"))
        .hasEntrySatisfying("/api/services/{id}/precheck", only("post"))
        .hasEntrySatisfying("/api/cases", only("get", "post"))
        .hasEntrySatisfying("/api/cases/{number}", only("get"))
        .hasEntrySatisfying("/api/cases/{number}/timeline", only("get"))
        .hasEntrySatisfying("/api/cases/{number}/files/{id}", only("get"))
        .hasEntrySatisfying("/api/services/{service}/draft", only("get", "put", "delete"))
        .hasEntrySatisfying("/api/services/{service}/materials/{material}/files", only("post"))
        .hasEntrySatisfying("/api/services/{service}/materials/{material}/files/{id}", only("delete"));
  }

  @Test
  void everyEndpointSaysWhatItIsFor() {
    assertThat((Iterable<String>) read(document, "$.paths.*.*.summary")).hasSize(13).doesNotContainNull();
  }

  @Test
  void theProblemsOfASubmissionAreDocumented() {
    Map<String, Object> answers = read(document, "$.paths['/api/cases'].post.responses");

    assertThat(answers.keySet()).isEqualTo(
        Set.of("200", "201", "400", "401", "403", "404", "406", "409", "413", "415", "422", "429", "500"));
    assertThat((String) read(document, "$.paths['/api/cases'].post.responses['422'].description"))
        .contains("urn:onewindow:problem:form").contains("urn:onewindow:problem:key-reused");
    assertThat((String) read(document,
        "$.paths['/api/cases'].post.responses['422'].content['application/problem+json'].schema['$ref']"))
        .isEqualTo("#/components/schemas/Problem");
  }

  @Test
  void theKeyOfASubmissionIsDocumented() {
    assertThat((Iterable<Map<String, Object>>) read(document,
        "$.paths['/api/cases'].post.parameters[?(@.name == 'Idempotency-Key')]"))
        .singleElement()
        .satisfies(key -> assertThat(key).containsEntry("required", true).containsEntry("in", "header"));
  }

  @Test
  void onlyWhatNeedsAnAccountAsksForOne() {
    assertThat((Map<String, Object>) read(document, "$.paths['/api/services'].get.responses"))
        .doesNotContainKey("401");
    assertThat((Map<String, Object>) read(document, "$.paths['/api/cases'].get.responses")).containsKey("401");
  }

  @Test
  void theShapesOfBodiesAreDocumented() {
    assertThat((Map<String, Object>) read(document, "$.components.schemas"))
        .containsKeys("Problem", "NewCase", "Receipt", "CaseDetail", "CaseLine", "ServiceDetail", "TimelineLine");
    assertThat((String) read(document, "$.components.schemas.NewCase.properties.form.type")).isEqualTo("object");
    assertThat((Map<String, Object>) read(document, "$.components.schemas.ServiceDetail.properties.form"))
        .doesNotContainEntry("type", "string");
    assertThat((Map<String, Object>) read(document, "$.components.schemas.CaseDetail.properties"))
        .containsKeys("caseNumber", "statusText", "milestones");
  }

  @Test
  void theBodyOfAnUploadIsDocumentedAsTheFileItself() {
    assertThat((String) read(document, "$.paths['" + UploadApi.PATH + "'].post.requestBody"
        + ".content['application/octet-stream'].schema.format")).isEqualTo("binary");
    assertThat((String) read(document, "$.components.schemas.NewCase.properties.files.additionalProperties.type"))
        .isEqualTo("array");
  }

  private static Consumer<Map<String, Object>> only(String... methods) {
    return path -> assertThat(path).containsOnlyKeys(methods);
  }
}
