package onewindow.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckCharacterTest {

  private static final String NUMBER = "LA3415022026112200000031";

  @Test
  void itIsTheOneOfTheStandard() {
    // the printed example of a Global Release Identifier, which uses ISO 7064 MOD 37,36 too
    assertThat(CheckCharacter.of("A12425GABC1234002")).isEqualTo('M');
  }

  @Test
  void aWrongDigitOrTwoSwappedOnesAreFound() {
    char right = CheckCharacter.of(NUMBER);

    assertThat(CheckCharacter.isRight(NUMBER + right)).isTrue();
    assertThat(CheckCharacter.isRight(NUMBER.replace("31", "32") + right)).isFalse();
    assertThat(CheckCharacter.isRight(NUMBER.replace("31", "13") + right)).isFalse();
  }
}
