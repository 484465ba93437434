package onewindow.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerSchemasTest {

  private static final RouteFiles FILES = new RouteFiles();
  private final AnswerSchemas schemas = new AnswerSchemas(new DepartmentRoutes(FILES), FILES);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "health-commission.birth-certificate | {\"found\": false}",
      "health-commission.birth-certificate | {\"found\": true, \"status\": \"valid\", \"firstIssue\": true,"
          + " \"electronic\": true, \"bornInProvince\": true, \"licensedInstitution\": true, \"childSex\": \"male\","
          + " \"childBirthDate\": \"2026-11-10\", \"motherIdNumber\": \"341502199203154529\", \"motherName\": \"王芳\"}",
      "public-security.household | {\"motherFound\": false}",
      "public-security.household | {\"motherFound\": true, \"motherName\": \"王芳\", \"motherHousehold\": \"family\","
          + " \"motherInProvince\": true, \"motherArea\": \"341502\", \"motherEthnicity\": \"汉族\","
          + " \"fatherFound\": false}",
      "civil-affairs.marriage | {\"married\": false}",
      "credit.record | {\"clean\": true, \"spouseClean\": false}",
      "public-security.register-birth | {\"idNumber\": \"34150220261110001X\", \"registeredOn\": \"2026-11-20\","
          + " \"householdNumber\": \"H1\"}"
  })
  void theAgreedAnswersAreAccepted(String route, String answer) throws Exception {
    assertThat(schemas.differences(route, new ObjectMapper().readTree(answer))).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "health-commission.birth-certificate | {\"found\": true} | the answer (required)",
      "health-commission.birth-certificate | {\"found\": false, \"status\": \"valid\"} | the answer (maxProperties)",
      "health-commission.birth-certificate | {} | the answer (required)",
      "public-security.household | {\"motherFound\": true} | the answer (required)",
      "public-security.household | {\"motherFound\": false, \"motherName\": \"王芳\"} | motherName (false)",
      "civil-affairs.marriage | {\"married\": false, \"since\": \"2019-05-20\"} | since (false)",
      "credit.record | {\"clean\": null} | clean (type)",
      "public-security.register-birth | {\"idNumber\": \"34150220261110001x\", \"registeredOn\": \"2026-11-20\","
          + " \"householdNumber\": \"H1\"} | idNumber (pattern)"
  })
  void whatDiffersIsNamedWithoutTheValue(String route, String answer, String differences) throws Exception {
    assertThat(schemas.differences(route, new ObjectMapper().readTree(answer))).isEqualTo(differences);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:1/other.json", "file:/etc/hostname", "classpath:application.yaml"})
  void aSchemaFetchesNothing(String elsewhere) {
    assertThatThrownBy(() -> AnswerSchemas.compile("credit.record", "{\"$ref\": \"" + elsewhere + "\"}"))
        .isInstanceOf(IllegalStateException.class).hasMessageContaining("it refers to " + elsewhere);
  }

  @Test
  void aFileThatIsNoSchemaIsNamed() {
    assertThatThrownBy(() -> AnswerSchemas.compile("credit.record", "{"))
        .hasMessageStartingWith("integration-routes/answers/credit.record.schema.json is no schema");
  }
}
