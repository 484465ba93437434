package onewindow.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerSchemaTest {

  private static final List<List<String>> COUPLES = List.of(
      List.of("341502199203154529", "341503199008123010"), List.of("341522199405216420", "341523199301074313"),
      List.of("341504199509107429", "341524199211235810"), List.of("341502199602288620", "341502198806187210"),
      List.of("341502199504122627", "341503199307081519"), List.of("341504199309171282", "34150419911002375X"),
      List.of("110105194912310029", "440524188001010014"));
  private static final List<String> CERTIFICATES =
      List.of("X340012301", "X340012302", "X340012303", "X340012304", "X340012307",
          "X340012308", "B340000001", "B340000002", "Z000000000");

  @RegisterExtension
  static final RunningDepartments sandbox = new RunningDepartments();

  @ParameterizedTest
  @MethodSource("couples")
  void everyAnswerAboutACoupleKeepsItsSchema(String first, String second) throws Exception {
    keepsSchema("public-security.household", "motherIdNumber", first, "fatherIdNumber", second);
    keepsSchema("civil-affairs.marriage", "firstIdNumber", first, "secondIdNumber", second);
    keepsSchema("credit.record", "idNumber", first, "spouseIdNumber", second);
  }

  @ParameterizedTest
  @MethodSource("certificates")
  void everyAnswerAboutACertificateKeepsItsSchema(String certificate) throws Exception {
    keepsSchema("health-commission.birth-certificate", "certificateNumber", certificate);
  }

  @ParameterizedTest
  @CsvSource({"health-commission.birth-certificate", "civil-affairs.marriage"})
  void aQuestionAboutNothingThatCanBeLookedUpIsAnsweredWithNo(String question) throws Exception {
    keepsSchema(question);
    assertThat(sandbox.answer(question).elements().next().asBoolean()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 99})
  void everyAnswerAboutAHomeAndItsContractKeepsItsSchema(int way) throws Exception {
    keepsSchema("natural-resources.property", "unitNumber", "341502001001GB00001F0001%04d".formatted(way));
    keepsSchema("housing.contract", "contractNumber", "HT%02d00000001".formatted(way));
    keepsSchema("tax.valuation", "contractNumber", "HT%02d00000001".formatted(way), "unitNumber", "1", "price", "1000000");
    keepsSchema("natural-resources.homes", "buyerIdNumber", "341503199106081838", "sellerIdNumber", "1");
  }

  @Test
  void whatWasPaidAnswersForJustItsNoticeAndAmount() throws Exception {
    keepsSchema("treasury.pay", "notice", "LA1", "amount", "80.00");
    keepsSchema("housing.pay-in", "contractNumber", "HT0600000001");
    keepsSchema("treasury.payment", "notice", "LA1", "amount", "80.00");
    assertThat(sandbox.answer("treasury.payment", "notice", "LA1", "amount", "80.00").path("paid").asBoolean()).isTrue();
    assertThat(sandbox.answer("treasury.payment", "notice", "LA1", "amount", "90.00").path("paid").asBoolean()).isFalse();
    assertThat(sandbox.answer("treasury.payment", "notice", "LA2", "amount", "80.00").path("paid").asBoolean()).isFalse();
  }

  @Test
  void ofAFatherAloneItIsSaidWhatThereIs() throws Exception {
    keepsSchema("public-security.household", "fatherIdNumber", "341503199008123010");
    keepsSchema("credit.record", "spouseIdNumber", "341503199008123010");
  }

  @Test
  void anEntryInTheRegisterKeepsItsSchema() throws Exception {
    keepsSchema("public-security.register-birth", RegistrationTest.parameters("X340012301"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "health-commission.birth-certificate | {\"found\":false,\"status\":\"valid\"}",
      "health-commission.birth-certificate | {\"found\":true,\"status\":\"valid\"}",
      "health-commission.birth-certificate | {}",
      "public-security.household | {\"motherFound\":true}",
      "public-security.household | {\"motherFound\":false,\"motherName\":\"王芳\"}",
      "public-security.household | {\"motherFound\":false,\"fatherName\":\"李强\"}",
      "public-security.register-birth | {\"idNumber\":\"1\",\"registeredOn\":\"2026-01-01\",\"householdNumber\":\"1\"}",
      "civil-affairs.marriage | {\"married\":false,\"since\":\"2019-05-20\"}",
      "civil-affairs.marriage | {\"married\":true,\"since\":\"yesterday\"}",
      "public-security.household | {}",
      "credit.record | {}",
      "credit.record | {\"clean\":\"true\"}",
      "credit.record | {\"clean\":true,\"unexpected\":1}"})
  void anAnswerOfAnotherShapeIsRefused(String question, String answer) throws Exception {
    assertThat(schema(question).validate(new ObjectMapper().readTree(answer))).isNotEmpty();
  }

  static Stream<Arguments> couples() {
    return COUPLES.stream().flatMap(couple ->
        Stream.of(Arguments.of(couple.get(0), couple.get(1)), Arguments.of(couple.get(0), null)));
  }

  static List<String> certificates() {
    return CERTIFICATES;
  }

  private static void keepsSchema(String question, String... parameters) throws Exception {
    JsonNode answer = sandbox.answer(question, parameters);
    assertThat(answer.isObject()).as("an answer from %s", question).isTrue();
    assertThat(schema(question).validate(answer)).as("%s answered %s", question, answer).isEmpty();
  }

  private static JsonSchema schema(String question) throws Exception {
    String file = "/integration-routes/answers/" + question + ".schema.json";
    try (InputStream schema = AnswerSchemaTest.class.getResourceAsStream(file)) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    }
  }
}
