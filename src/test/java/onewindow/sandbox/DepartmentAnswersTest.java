package onewindow.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DepartmentAnswersTest {

  @RegisterExtension
  static final RunningDepartments sandbox = new RunningDepartments();

  @Test
  void aCertificateOfTheFirstFamilyIsValidAndTenDaysOld() throws Exception {
    JsonNode answer = certificate("X340012301");

    assertThat(answer.path("found").asBoolean()).isTrue();
    assertThat(answer.path("status").asText()).isEqualTo("valid");
    assertThat(answer.path("childSex").asText()).isEqualTo("male");
    assertThat(answer.path("childBirthDate").asText()).isEqualTo(RunningDepartments.TODAY.minusDays(10).toString());
    assertThat(answer.path("motherName").asText()).isEqualTo("王芳");
  }

  @Test
  void aCertificateCanBeVoid() throws Exception {
    assertThat(certificate("X340012303").path("status").asText()).isEqualTo("void");
  }

  @Test
  void anUnknownCertificateIsNotFoundAndNothingElseIsSaid() throws Exception {
    assertThat(certificate("Z999999999").toString()).isEqualTo("{\"found\":false}");
    assertThat(certificate("B34000001").toString()).isEqualTo("{\"found\":false}");
  }

  @Test
  void theFirstFamilyHasAnyNumberOfFurtherChildren() throws Exception {
    assertThat(certificate("B340000007").path("childSex").asText()).isEqualTo("male");
    assertThat(certificate("B349999998").path("childSex").asText()).isEqualTo("female");
    assertThat(certificate("B349999998").path("motherIdNumber").asText()).isEqualTo("341502199203154529");
  }

  @Test
  void theHouseholdOfEachParentIsToldByItself() throws Exception {
    JsonNode answer = sandbox.answer("public-security.household",
        "motherIdNumber", "341522199405216420", "fatherIdNumber", "341523199301074313");

    assertThat(answer.path("motherHousehold").asText()).isEqualTo("collective");
    assertThat(answer.path("motherArea").asText()).isEqualTo("341522");
    assertThat(answer.path("fatherHousehold").asText()).isEqualTo("family");
    assertThat(answer.path("fatherName").asText()).isEqualTo("陈军");
    assertThat(answer.path("fatherInProvince").asBoolean()).isTrue();
    assertThat(answer.path("fatherEthnicity").asText()).isEqualTo("汉族");
  }

  @Test
  void anUnknownParentIsNotFound() throws Exception {
    assertThat(sandbox.answer("public-security.household",
        "motherIdNumber", "110105194912310029", "fatherIdNumber", "440524188001010014").toString())
        .isEqualTo("{\"motherFound\":false,\"fatherFound\":false}");
  }

  @Test
  void nothingIsSaidOfAFatherWhoWasNotNamed() throws Exception {
    JsonNode answer = sandbox.answer("public-security.household", "motherIdNumber", "341502199203154529");

    assertThat(answer.path("motherFound").asBoolean()).isTrue();
    assertThat(answer.fieldNames()).toIterable().noneMatch(field -> field.startsWith("father"));
  }

  @Test
  void aMarriageIsFoundInEitherOrderAndByOneSpouseAlone() throws Exception {
    assertThat(marriage("341502199203154529", "341503199008123010")).isEqualTo(
        "{\"married\":true,\"since\":\"2019-05-20\"}");
    assertThat(marriage("341503199008123010", "341502199203154529")).contains("2019-05-20");
    assertThat(marriage("341502199203154529", null)).contains("2019-05-20");
  }

  @Test
  void twoWhoAreNotMarriedToEachOtherAreNotMarried() throws Exception {
    assertThat(marriage("341502199602288620", "341502198806187210")).isEqualTo("{\"married\":false}");
    assertThat(marriage("341502199203154529", "341502198806187210")).isEqualTo("{\"married\":false}");
  }

  @Test
  void badCreditIsToldOfTheOneWhoHasIt() throws Exception {
    assertThat(sandbox.answer("credit.record",
        "idNumber", "341502199602288620", "spouseIdNumber", "341502198806187210").toString())
        .isEqualTo("{\"clean\":true,\"spouseClean\":false}");
    assertThat(sandbox.answer("credit.record", "idNumber", "341502199602288620").toString())
        .isEqualTo("{\"clean\":true}");
  }

  private static JsonNode certificate(String number) throws Exception {
    return sandbox.answer("health-commission.birth-certificate", "certificateNumber", number);
  }

  private static String marriage(String first, String second) throws Exception {
    return sandbox.answer("civil-affairs.marriage", "firstIdNumber", first, "secondIdNumber", second).toString();
  }
}
