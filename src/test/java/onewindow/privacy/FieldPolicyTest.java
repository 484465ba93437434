package onewindow.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FieldPolicyTest {

  private static final String SECRET = "ZQ7 梅山路12号";
  private static final FieldPolicy POLICY = FieldPolicy.IN_FORCE;

  @ParameterizedTest
  @CsvSource({
      "NAME, 欧阳娜娜, 欧阳*娜", "NAME, John Smith, J*** S****",
      "ID_NUMBER, 341502199203154529, 341502********4529", "ID_NUMBER, 341502920315452, 341502******452",
      "ID_NUMBER, 34150219920315452, ****", "ID_NUMBER, 护照 E12345678, ****",
      "ID_NUMBER, 341502199203154529 王芳, ****",
      "PHONE, 13856412345, 138****2345", "PHONE, 0564-3312345, 0564-***2345", "PHONE, +86 13856412345, +86 138****2345",
      "PHONE, 3312345, ****",
      "ADDRESS, 安徽省六安市金安区梅山路12号3栋401室, 安徽省六安市金安区****", "ADDRESS, 六安市金寨县梅山镇, 六安市金寨县****",
      "ADDRESS, 金安区梅山路12号, 金安区****", "ADDRESS, 梅山路12号, ****", "ADDRESS, 梅山小区3栋, ****",
      "ADDRESS, 皖西路梅山小区3栋, ****",
      "BIRTH_DATE, 2026-05-01, 2026-**-**", "BIRTH_DATE, 五月一日, ****",
      "DOCUMENT_NUMBER, P340123421, P*******21", "DOCUMENT_NUMBER, E12345, ****",
      "ACCOUNT, wang@example.com, wa***@example.com", "ACCOUNT, wxid_001, wx***", "ACCOUNT, w@e.cn, ***@e.cn"})
  void aClerkSeesOfEachKindOnlyAPart(FieldKind kind, String value, String shown) {
    assertThat(POLICY.shown(kind, Audience.CLERK, value)).isEqualTo(shown);
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void whatNothingTellsIsHiddenFromEverybody(Audience audience) {
    assertThat(POLICY.shown(null, audience, SECRET)).isEqualTo(FieldPolicy.HIDDEN);
    assertThat(POLICY.isFull(null, audience)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(FieldKind.class)
  void aPolicyWithoutALineHidesEverything(FieldKind kind) {
    FieldPolicy empty = new FieldPolicy(new FieldPolicy.Table(Map.of(), Map.of(), Map.of()));

    assertThat(Audience.values()).allSatisfy(audience -> {
      assertThat(empty.shown(kind, audience, SECRET)).isEqualTo(FieldPolicy.HIDDEN);
      assertThat(empty.isFull(kind, audience)).isFalse();
    });
  }

  @Test
  void aWordThatThePolicyDoesNotKnowHides() {
    FieldPolicy mistyped = new FieldPolicy(
        new FieldPolicy.Table(Map.of("name", Map.of("clerk", "ful")), Map.of(), Map.of()));
    assertThat(mistyped.shown(FieldKind.NAME, Audience.CLERK, "王芳")).isEqualTo(FieldPolicy.HIDDEN);
  }

  @ParameterizedTest
  @EnumSource(FieldKind.class)
  void anybodyAtAllSeesAMaskedNameAndNothingElse(FieldKind kind) {
    String shown = POLICY.shown(kind, Audience.PUBLIC, "王芳");
    assertThat(shown).isEqualTo(kind == FieldKind.NAME ? "王*" : FieldPolicy.HIDDEN);
  }

  @ParameterizedTest
  @EnumSource(FieldKind.class)
  void whoToldAPurposeSeesTheValueAsItIs(FieldKind kind) {
    assertThat(POLICY.shown(kind, Audience.PURPOSE, SECRET)).isEqualTo(SECRET);
  }

  @ParameterizedTest
  @EnumSource(FieldKind.class)
  void nothingIsShownAsNothing(FieldKind kind) {
    assertThat(Audience.values()).allSatisfy(audience -> assertThat(POLICY.shown(kind, audience, null)).isNull());
  }

  @Test
  void aFormatTellsMoreThanTheTypeAndAnUnknownFormatNothing() {
    assertThat(POLICY.kind("person-name", "textfield")).contains(FieldKind.NAME);
    assertThat(POLICY.kind(null, "radio")).contains(FieldKind.PLAIN);
    assertThat(POLICY.kind(null, "textfield")).isEqualTo(Optional.empty());
    assertThat(POLICY.kind("past-date", "datetime")).isEqualTo(Optional.empty());
  }
}
