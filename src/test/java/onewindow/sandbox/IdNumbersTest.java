package onewindow.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdNumbersTest {

  private final IdNumbers idNumbers = new IdNumbers();

  @Test
  void theChecksumOfThisTestKnowsGoodFromBad() {
    assertThat(hasValidChecksum("11010519491231002X")).isTrue();
    assertThat(hasValidChecksum("341502199001011239")).isTrue();
    assertThat(hasValidChecksum("340102199001011234")).isFalse();
  }

  @Test
  void moreBirthsThanADayHasNumbersStillGetDifferentValidOnes() {
    Set<String> boys = new HashSet<>();
    for (int i = 0; i < 3000; i++) {
      boys.add(idNumbers.next("341502", "2026-02-23", "male"));
    }
    assertThat(boys).hasSize(3000)
        .allMatch(IdNumbersTest::hasValidChecksum)
        .allMatch(number -> (number.charAt(16) - '0') % 2 == 1)
        .allMatch(number -> number.startsWith("34") && number.substring(6, 14).equals("20260223"));
  }

  @Test
  void girlsHaveEvenNumbers() {
    assertThat(idNumbers.next("341502", "2026-02-23", "female")).matches("34150220260223\\d\\d[02468][0-9X]");
  }

  @Test
  void aTakenNumberIsNotGivenAgain() {
    String first = idNumbers.next("341502", "2026-02-23", "male");
    IdNumbers afterRestart = new IdNumbers();
    afterRestart.taken(List.of(first, "2026-03-05"));

    assertThat(afterRestart.next("341502", "2026-02-23", "male")).isNotEqualTo(first);
  }

  @Test
  void aDateThatDoesNotExistIsRefused() {
    assertThatThrownBy(() -> idNumbers.next("341502", "2026-02-30", "male"))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("2026-02-30");
    assertThatThrownBy(() -> idNumbers.next("341502", "2026-02-23", "boy"))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("male or female");
  }

  static boolean hasValidChecksum(String number) {
    int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2, 1};
    int sum = 0;
    for (int i = 0; i < 18; i++) {
      sum += weights[i] * (number.charAt(i) == 'X' ? 10 : number.charAt(i) - '0');
    }
    return sum % 11 == 1;
  }
}
