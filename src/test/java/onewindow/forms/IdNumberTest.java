package onewindow.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import onewindow.forms.IdNumber.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberTest {

  @ParameterizedTest
  @CsvSource({
      "341502199001011239, 341502, 1990-01-01, MALE",
      "341503198506150025, 341503, 1985-06-15, FEMALE",
      "341504202311050011, 341504, 2023-11-05, MALE",
      "341522199202290014, 341522, 1992-02-29, MALE",
      "341523200001010006, 341523, 2000-01-01, FEMALE",
      "34152419781231999X, 341524, 1978-12-31, MALE",
      "341525202508080013, 341525, 2025-08-08, MALE",
      "11010519491231002X, 110105, 1949-12-31, FEMALE",
      "440524188001010014, 440524, 1880-01-01, MALE",
      "341502199203154529, 341502, 1992-03-15, FEMALE"})
  void saysAreaBirthAndSex(String text, String area, LocalDate birth, Sex sex) {
    assertThat(IdNumber.of(text)).contains(new IdNumber(text, area, birth, sex));
  }

  @ParameterizedTest
  @ValueSource(strings = {"341501198506150025", "341521198506150025"})
  void historicAreasOfLuanAreOnlyAMatterOfTheCheckCharacter(String text) {
    String beginning = text.substring(0, 17);
    assertThat("0123456789X".chars().filter(last -> IdNumber.of(beginning + (char) last).isPresent()).count())
        .as("check characters that fit " + beginning).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      340102199001011234, the check character does not fit
      341502190002290015, there is no such day of birth
      341502202302300012, there is no such day of birth
      341502000101010012, there is no such day of birth
      34152419781231999x, wrong length or characters
      34150219900101123,  wrong length or characters
      3415021990010112390, wrong length or characters
      ３４１５０２１９９００１０１１２３９, wrong length or characters
      34150219900101123９, wrong length or characters
      ٣٤١٥٠٢١٩٩٠٠١٠١١٢٣٩, wrong length or characters
      3415021990 1011239, wrong length or characters
      '', wrong length or characters
      991502199001011239, there is no such area
      """)
  void refusesWithTheReason(String text, String reason) {
    assertThat(IdNumber.of(text)).isEmpty();
    assertThat(IdNumber.fault(text).en()).isEqualTo(reason);
  }

  @Test
  void aMissingNumberIsNone() {
    assertThat(IdNumber.of(null)).isEmpty();
  }

  @Test
  void doesNotTellItselfToALog() {
    assertThat(IdNumber.of("341502199001011239").orElseThrow().toString()).doesNotContain("19900101");
  }
}
