package onewindow.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class MaskingTest {

  @ParameterizedTest
  @CsvSource({
      "341502199203154529, 341502********4529",
      "34150219850412111X, 341502********111X",
      "34150219850412111x, 341502********111x",
      "341502920315452, 341502******452",
      "13856412345, 138****2345", "0564-3312345, 0564-***2345", "010 62312345, 010 ***2345",
      "王芳 341502199203154529 电话13856412345, 王芳 341502********4529 电话138****2345"})
  void numbersLoseTheirMiddleWhereverTheyStand(String text, String masked) {
    assertThat(Masking.text(text)).isEqualTo(masked);
  }

  @ParameterizedTest
  @CsvSource({"王芳", "2026-11-02", "X340012301", "341502001234"})
  void everythingElseStays(String text) {
    assertThat(Masking.text(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"王芳, 王*", "李安安, 李*安", "欧阳娜娜, 欧阳*娜", "司马光, 司马*", "司马, 司*", "王, *", "王小二宝, 王**宝",
      "阿卜杜拉·买买提, 阿***·买**", "John Smith, J*** S****", "O'Brien, *'B****", "Madonna, M******", "张 三, * *",
      "\uD861\uDFEDa\uD861\uDFED, \uD861\uDFED*\uD861\uDFED"})
  void ofANameTheSurnameAndOfLongerOnesTheLastCharacterStays(String name, String masked) {
    assertThat(Masking.name(name)).isEqualTo(masked);
  }

  @Test
  void nothingIsMaskedToNothing() {
    assertThat(Masking.text(null)).isNull();
    assertThat(Masking.name(null)).isNull();
    assertThat(Masking.name(" ")).isEmpty();
  }
}
