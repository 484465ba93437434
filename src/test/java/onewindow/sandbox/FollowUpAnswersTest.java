package onewindow.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the departments behind the registration answer, and the carrier. */
class FollowUpAnswersTest {

  @RegisterExtension
  static final RunningDepartments sandbox = new RunningDepartments();
  private static int children;

  @Test
  void aVaccinationRecordIsOpenedAtTheSiteOfTheDistrict() throws Exception {
    JsonNode answer = keepsSchema("disease-control.vaccination-record", child("341502", "2026-02-23"));
    assertThat(answer.path("done").asBoolean()).isTrue();
    assertThat(answer.path("site").asText()).startsWith("金安区");
  }

  // 2026-03-05 is the sandbox's day
  @ParameterizedTest
  @CsvSource({"2026-02-23, 2026-02-23", "2025-12-05, 2025-12-05", "2025-12-04, 2026-04-01"})
  void withinNinetyDaysTheChildIsInsuredFromBirthAndLaterFromTheNextMonth(String born, String from) throws Exception {
    JsonNode answer = keepsSchema("medical-insurance.enrolment", child("341503", born));
    assertThat(answer.path("benefitsFrom").asText()).isEqualTo(from);
    assertThat(answer.path("enrolledOn").asText()).isEqualTo("2026-03-05");
  }

  @Test
  void everyCardHasItsOwnNumberAndAClosedOfficeSaysWhyThereIsNone() throws Exception {
    String first = keepsSchema("social-security.card", card("341502")).path("cardNumber").asText();
    assertThat(keepsSchema("social-security.card", card("341502")).path("cardNumber").asText()).isNotEqualTo(first);

    JsonNode refused = keepsSchema("social-security.card", card("341525"));
    assertThat(refused.path("done").asBoolean()).isFalse();
    assertThat(refused.path("reason").asText()).contains("霍山县");
  }

  @Test
  void aLetterThatWasTakenIsUnderWayAndOneThatNobodyKnowsIsRefused() throws Exception {
    JsonNode taken = keepsSchema("carrier.shipment", letter("人民路 1 号"));
    JsonNode where = keepsSchema("carrier.arrival", "trackingNumber", taken.path("trackingNumber").asText(),
        "recipient", "王芳");
    assertThat(where.path("status").asText()).isEqualTo("under-way");
    assertThat(sandbox.ask("carrier.arrival", "trackingNumber", "XB1", "recipient", "王芳").statusCode()).isEqualTo(409);
    assertThat(keepsSchema("carrier.shipment", letter("查无此址")).path("done").asBoolean()).isFalse();
  }

  @Test
  void aChildIsEnrolledOnce() throws Exception {
    String[] child = child("341502", "2026-02-23");
    assertThat(sandbox.ask("medical-insurance.enrolment", child).statusCode()).isEqualTo(200);
    assertThat(sandbox.ask("medical-insurance.enrolment", child).statusCode()).isEqualTo(409);
  }

  private static String[] child(String area, String born) {
    return new String[] {"childName", "李安安", "idNumber", "id-" + ++children, "childBirthDate", born, "area", area};
  }

  private static String[] card(String area) {
    return new String[] {"childName", "李安安", "idNumber", "id-" + ++children, "area", area};
  }

  private static String[] letter(String address) {
    return new String[] {"recipient", "王芳", "address", address, "phone", "13856400001"};
  }

  private static JsonNode keepsSchema(String question, String... parameters) throws Exception {
    JsonNode answer = sandbox.answer(question, parameters);
    String file = "/integration-routes/answers/" + question + ".schema.json";
    try (InputStream schema = FollowUpAnswersTest.class.getResourceAsStream(file)) {
      assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema).validate(answer))
          .as("%s answered %s", question, answer).isEmpty();
    }
    assertThat(answer.isObject()).as("an answer from %s", question).isTrue();
    return answer;
  }
}
