package onewindow.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RegistrationTest {

  private static final String REGISTER = "public-security.register-birth";

  @RegisterExtension
  static final RunningDepartments sandbox = new RunningDepartments();

  @Test
  void aChildGetsAValidIdNumberOfItsAreaBirthDateAndSex() throws Exception {
    HttpResponse<String> response = sandbox.ask(REGISTER, parameters("B340000101"));

    String idNumber = RunningDepartments.json(response).at("/answer/idNumber").asText();
    assertThat(idNumber).startsWith("34150220260223");
    assertThat(IdNumbersTest.hasValidChecksum(idNumber)).as(idNumber).isTrue();
    assertThat((idNumber.charAt(16) - '0') % 2).as("odd for a boy").isEqualTo(1);
    assertThat(RunningDepartments.json(response).at("/answer/registeredOn").asText())
        .isEqualTo(RunningDepartments.TODAY.toString());
  }

  @Test
  void aChildEntersTheHouseholdOfTheParentItFollows() throws Exception {
    String[] parameters = parameters("B340000103");
    assertThat(parameters[parameters.length - 1]).isEqualTo("mother");
    assertThat(sandbox.answer(REGISTER, parameters).path("householdNumber").asText()).isEqualTo("3415020001234");

    parameters = parameters("B340000105");
    parameters[parameters.length - 1] = "father";
    assertThat(sandbox.answer(REGISTER, parameters).path("householdNumber").asText()).isEqualTo("3415030004321");
  }

  @Test
  void aChildWithoutACertificateEntersTheHouseholdOfAGrandparent() throws Exception {
    assertThat(sandbox.answer(REGISTER, "childName", "李安安", "childSex", "male", "childBirthDate", "2026-02-23",
        "area", "341503", "fatherIdNumber", "341503199008123010", "followedParent", "grandparent",
        "grandparentIdNumber", "341503196301153012").path("householdNumber").asText()).isEqualTo("3415030004321");
  }

  @Test
  void theSameKeyHasTheSameAnswer() throws Exception {
    Map<String, Object> request = RunningDepartments.body("LA-same", "same-key", parameters("B340000107"));

    HttpResponse<String> first = sandbox.post(REGISTER, request);
    HttpResponse<String> second = sandbox.post(REGISTER, request);

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(second.body()).isEqualTo(first.body());
  }

  @Test
  void aKeyOfAnotherRequestIsRefused() throws Exception {
    sandbox.post(REGISTER, RunningDepartments.body("LA-a", "taken-key", parameters("B340000109")));

    HttpResponse<String> other =
        sandbox.post(REGISTER, RunningDepartments.body("LA-b", "taken-key", parameters("B340000111")));

    assertThat(other.statusCode()).isEqualTo(409);
  }

  @Test
  void aCertificateIsRegisteredOnce() throws Exception {
    sandbox.ask(REGISTER, parameters("B340000113"));

    HttpResponse<String> again = sandbox.ask(REGISTER, parameters("B340000113"));

    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("B340000113 has been registered already");
  }

  @Test
  void aFollowedParentWhoIsNotInTheRegisterIsRefused() throws Exception {
    String[] parameters = parameters("B340000115");
    parameters[11] = "110105194912310029";

    HttpResponse<String> response = sandbox.ask(REGISTER, parameters);

    assertThat(response.statusCode()).isEqualTo(409);
    assertThat(response.body()).contains("home");
  }

  @Test
  void whatNoIdNumberCanBeMadeOfIsABadRequest() throws Exception {
    String[] parameters = parameters("B340000117");
    parameters[7] = "3415";

    HttpResponse<String> response = sandbox.ask(REGISTER, parameters);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("area: six digits");
  }

  @Test
  void theStateOfAKeyIsTheAnswerItHad() throws Exception {
    HttpResponse<String> answer =
        sandbox.post(REGISTER, RunningDepartments.body("LA-state", "state-key", parameters("B340000119")));

    HttpResponse<String> state = sandbox.get("public-security", "/register-birth/state-key");

    assertThat(state.statusCode()).isEqualTo(200);
    assertThat(RunningDepartments.json(state)).isEqualTo(RunningDepartments.json(answer));
  }

  @Test
  void aKeyThatNeverArrivedHasNoState() throws Exception {
    assertThat(sandbox.get("public-security", "/register-birth/never").statusCode()).isEqualTo(404);
    assertThat(sandbox.get("public-security", "/household/never").statusCode()).isEqualTo(404);
  }

  static String[] parameters(String certificate) {
    return new String[] {
        "childName", "李安安", "childSex", "male", "childBirthDate", "2026-02-23", "area", "341502",
        "certificateNumber", certificate, "motherIdNumber", "341502199203154529",
        "fatherIdNumber", "341503199008123010", "followedParent", "mother"};
  }
}
