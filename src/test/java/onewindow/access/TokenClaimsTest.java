package onewindow.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TokenClaimsTest {

  private static final String ID_NUMBER = "34150219850412111X";

  @Test
  void aTokenTellsEverythingOfAnAccount() {
    Account account = TokenClaims.read(claims()).account();

    assertThat(account).isEqualTo(new Account("liuyang", "刘洋", ID_NUMBER, java.util.Set.of(Role.CLERK),
        List.of("public-security.clerk")));
  }

  @Test
  void aNameInLettersReadsGivenNameFirst() {
    assertThat(read("family_name", "Smith", "given_name", "Anna").account().name()).isEqualTo("Anna Smith");
    assertThat(read("family_name", "买买提", "given_name", "阿依古丽·").account().name()).isEqualTo("买买提阿依古丽·");
  }

  @Test
  void everyClaimThatDoesNotFitIsNamedAndNothingIsGranted() {
    TokenReading reading = read("id_number", ID_NUMBER + "1", "given_name", null, "preferred_username", "liu yang");

    assertThat(reading.account()).isNull();
    assertThat(reading.problems()).extracting(problem -> problem.field(), problem -> problem.found().en())
        .containsExactlyInAnyOrder(tuple("id_number", "another text of 19 characters"), tuple("given_name", "nothing"),
            tuple("preferred_username", "another text of 8 characters"));
    assertThat(reading.problems().toString()).doesNotContain(ID_NUMBER);
  }

  @Test
  void anUnknownRoleIsNamedAmongThoseThatThereAre() {
    TokenReading reading = read("roles", List.of("clerk", "janitor", "offline_access"));

    assertThat(reading.account()).isNull();
    assertThat(reading.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.expected().en()).contains("clerk", "department-head");
      assertThat(problem.found().en()).isEqualTo("janitor");
    });
  }

  @Test
  void withoutARoleOfOursNobodyIsAnybody() {
    assertThat(read("roles", List.of("default-roles-onewindow", "offline_access", "uma_authorization")).problems())
        .singleElement().satisfies(problem -> assertThat(problem.found().en()).isEqualTo("none"));
    assertThat(read("roles", "clerk").account()).isNull();
  }

  @Test
  void aGroupThatNoTaskCanBeForIsLeftOut() {
    assertThat(read("groups", List.of("payroll", "every-operator", "tax.clerk", "camunda-admin", "tax.clerk"))
        .account().groups()).containsExactly("tax.clerk", "camunda-admin");
  }

  @Test
  void aCitizenBelongsToNoGroup() {
    assertThat(read("roles", List.of("citizen")).account().groups()).isEmpty();
  }

  /** @param changes claim, value, claim, value …; null takes it away */
  private static TokenReading read(Object... changes) {
    Map<String, Object> claims = claims();
    for (int n = 0; n < changes.length; n += 2) {
      claims.put((String) changes[n], changes[n + 1]);
    }
    return TokenClaims.read(claims);
  }

  private static Map<String, Object> claims() {
    return new HashMap<>(Map.of("preferred_username", "liuyang", "family_name", "刘", "given_name", "洋",
        "id_number", ID_NUMBER, "roles", List.of("clerk"), "groups", List.of("public-security.clerk")));
  }
}
