package onewindow.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewbornFormsTest {

  private final Forms forms = FormsForTests.create();

  @Test
  void theFoundingFamilysApplicationIsTaken() {
    assertThat(forms.check(form("application"), family())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
      "childName, Ming", "childName, 明", "childBirthDate, 2026-03-17", "childBirthDate, 2026-02-30",
      "motherIdNumber, 341502199203154528", "motherIdNumber, 340102199001011234", "registrationArea, 341521",
      "registrationArea, 110105", "birthCertificateNumber, 340012301", "contactPhone, 110", "childEthnicity, 火星族",
      "maritalStatus, maybe", "fatherName, Li Qiang"})
  void aWrongAnswerIsRefusedAtItsField(String field, String answer) {
    Map<String, Object> family = family();
    family.put(field, answer);

    assertThat(forms.check(form("application"), family)).extracting(FieldProblem::field).contains(field);
  }

  @Test
  void anUnmarriedMotherNamesNoFather() {
    Map<String, Object> family = family();
    family.putAll(Map.of("maritalStatus", "unmarried", "nonMaritalStatement", true));
    assertThat(forms.check(form("application"), family)).extracting(FieldProblem::field)
        .containsExactly("fatherName", "fatherIdNumber");

    family.remove("fatherName");
    family.remove("fatherIdNumber");
    assertThat(forms.check(form("application"), family)).isEmpty();
  }

  @Test
  void anUnmarriedMotherStatesItAndNamesTheFatherIfTheChildFollowsHim() {
    Map<String, Object> family = family();
    family.putAll(Map.of("maritalStatus", "unmarried", "followedParent", "father"));
    assertThat(forms.check(form("application"), family)).extracting(FieldProblem::field)
        .containsExactly("nonMaritalStatement");

    family.put("nonMaritalStatement", true);
    assertThat(forms.check(form("application"), family)).isEmpty();
    family.remove("fatherIdNumber");
    assertThat(forms.check(form("application"), family)).extracting(FieldProblem::field)
        .containsExactly("fatherIdNumber");
  }

  @ParameterizedTest
  @CsvSource({"noBirthCertificate, true", "bornInProvince, abroad"})
  void whereThereIsNoBirthCertificateNoNumberIsAskedFor(String field, String answer) {
    Map<String, Object> family = family();
    family.put(field, answer.equals("true") ? true : answer);
    assertThat(forms.check(form("application"), family)).extracting(FieldProblem::field)
        .containsExactly("birthCertificateNumber");

    family.remove("birthCertificateNumber");
    assertThat(forms.check(form("application"), family)).isEmpty();
  }

  @Test
  void aParentFromAbroadIsNamedByAnotherDocument() {
    Map<String, Object> family = family();
    family.put("foreignParent", "father");
    assertThat(forms.check(form("application"), family)).extracting(FieldProblem::field)
        .containsExactly("fatherName", "fatherIdNumber", "foreignParentName", "foreignParentDocument");

    family.keySet().removeAll(java.util.List.of("fatherName", "fatherIdNumber"));
    family.putAll(Map.of("foreignParentName", "John Smith", "foreignParentDocument", "护照 561234567"));
    assertThat(forms.check(form("application"), family)).isEmpty();
  }

  @Test
  void aCommitmentNamesWhoMakesItAndPapersOfTheList() {
    Map<String, Object> family = family();
    family.put("commitments", java.util.List.of("translation"));
    assertThat(forms.check(form("application"), family)).extracting(FieldProblem::field)
        .containsExactly("commitments");

    family.put("commitmentBy", "mother");
    assertThat(forms.check(form("application"), family)).isEmpty();
    family.put("commitments", java.util.List.of("paternity-report"));
    assertThat(forms.check(form("application"), family)).extracting(FieldProblem::field)
        .containsExactly("commitments");
  }

  @Test
  void aLetterNeedsARecipientAndAnAddressAndAnAgentAnIdNumber() {
    Map<String, Object> family = family();
    family.put("delivery", "mail");
    assertThat(forms.check(form("application"), family)).extracting(FieldProblem::field)
        .containsExactly("deliveryRecipient", "deliveryAddress");
    family.putAll(Map.of("deliveryRecipient", "王芳", "deliveryAddress", "金安区人民路 1 号"));
    assertThat(forms.check(form("application"), family)).isEmpty();

    family.put("delivery", "pick-up");
    assertThat(forms.check(form("application"), family)).as("an address is for letters").extracting(FieldProblem::field)
        .containsExactly("deliveryRecipient", "deliveryAddress");
    family.keySet().removeAll(java.util.List.of("deliveryRecipient", "deliveryAddress"));
    assertThat(forms.check(form("application"), family)).isEmpty();
    family.put("agentName", "王大山");
    assertThat(forms.check(form("application"), family)).extracting(FieldProblem::field)
        .containsExactly("agentIdNumber");
    family.put("delivery", "by-drone");
    assertThat(forms.check(form("application"), family)).extracting(FieldProblem::field).contains("delivery");
  }

  @Test
  void aClerkWhoDoesItByHandSaysWhatCameOfItOrWhyNothingDid() {
    FormSchema card = form("verify-card");
    assertThat(forms.check(card, Map.of("done", true, "cardNumber", "AH1"))).isEmpty();
    assertThat(forms.check(card, Map.of("done", true))).extracting(FieldProblem::field).containsExactly("cardNumber");
    assertThat(forms.check(card, Map.of("done", false))).extracting(FieldProblem::field).containsExactly("reason");
    assertThat(forms.check(form("verify-arrival"), Map.of("status", "delivered", "signedBy", "王芳",
        "signedAt", "2026-13-05 10:30"))).extracting(FieldProblem::field).containsExactly("signedAt");
  }

  @Test
  void aMarriedMotherNamesTheFather() {
    Map<String, Object> family = family();
    family.remove("fatherName");

    assertThat(forms.check(form("application"), family)).extracting(FieldProblem::field).containsExactly("fatherName");
  }

  @Test
  void aClerkDecidesWithAReasonAndChangesNothingElse() {
    FormSchema review = form("review");
    Map<String, Object> answer = Map.of("caseNumber", "forged", "findings", "forged", "outcome", "approved",
        "reason", "材料齐全");

    assertThat(forms.check(review, answer)).isEmpty();
    assertThat(review.answers(answer)).isEqualTo(Map.of("outcome", "approved", "reason", "材料齐全"));
    assertThat(forms.check(review, Map.of("outcome", "later"))).extracting(FieldProblem::field)
        .containsExactly("outcome", "reason");
  }

  @Test
  void aCertificateThatWasNotFoundSaysNothingElse() {
    FormSchema verify = form("verify-birth-certificate");

    assertThat(forms.check(verify, Map.of("found", false))).isEmpty();
    assertThat(forms.check(verify, Map.of("found", false, "status", "valid"))).hasSize(1);
    assertThat(forms.check(verify, Map.of("found", true))).extracting(FieldProblem::field)
        .containsExactly("status", "childSex", "childBirthDate", "motherName", "motherIdNumber");
  }

  @Test
  void aHouseholdIsVerifiedForEachParentFound() {
    assertThat(forms.check(form("verify-household"), Map.of("motherFound", true, "motherName", "王芳",
        "motherHousehold", "family", "motherInProvince", true, "motherArea", "341502", "motherEthnicity", "汉族",
        "fatherFound", false))).isEmpty();
  }

  private static FormSchema form(String name) {
    return FormsForTests.shipped("newborn-registration", name);
  }

  private static Map<String, Object> family() {
    var family = new HashMap<String, Object>();
    family.putAll(Map.of("childName", "李明", "childSex", "male", "childBirthDate", "2026-03-06", "childEthnicity", "汉族",
        "birthCertificateNumber", "X340012301", "bornInProvince", "yes", "maritalStatus", "married"));
    family.putAll(Map.of("motherName", "王芳", "motherIdNumber", "341502199203154529", "fatherName", "李强",
        "fatherIdNumber", "341503199008123010", "householdKind", "family"));
    family.putAll(Map.of("followedParent", "mother", "registrationArea", "341502", "contactPhone", "13800138000",
        "nameAgreed", true, "dataConsent", true));
    return family;
  }
}
