package onewindow.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource({"李安安, 李", "欧阳芳, 欧阳", "欧安, 欧", "司徒安, 司徒", "司马强, 司马", "上官, 上", "阿依古丽·买买提, 阿", "𠅤安, 𠅤"})
  void aCompoundSurnameIsOneIfAGivenNameFollows(String name, String surname) {
    assertThat(PersonName.of(name).surname()).isEqualTo(surname);
  }
}
