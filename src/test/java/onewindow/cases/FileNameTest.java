package onewindow.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

  private static final List<String> PDF = List.of(".pdf");
  private static final List<String> JPEG = List.of(".jpg", ".jpeg");

  @ParameterizedTest
  @CsvSource({"离婚证.pdf, 离婚证.pdf", "/etc/passwd, passwd.pdf", "C:\\fakepath\\证明.PDF, 证明.PDF", "..., ''",
      "../../.pdf, pdf.pdf", "'  第 1 页 .pdf', 第 1 页 .pdf", "picture.exe, picture.exe.pdf", "a:b|c.pdf, abc.pdf"})
  void isWhatPeopleCalledItWithoutPathsAndWithItsRealEnding(String given, String expected) {
    FileName name = FileName.of(given);

    assertThat(name.isEmpty() ? "" : name.as(PDF).text()).isEqualTo(expected);
  }

  @Test
  void hasNoSignsThatCannotBeSeen() {
    assertThat(FileName.of("fdp\u202egpj.exe\u0000\r\n\ud800").text()).isEqualTo("fdpgpj.exe");
    assertThat(FileName.of("\u202e\u200b\u0007").isEmpty()).isTrue();
  }

  @Test
  void hasAtMostTwoHundredCharactersAndKeepsItsEnding() {
    assertThat(FileName.of("页".repeat(500) + ".jpeg").as(JPEG).text()).hasSize(200).endsWith("页.jpeg");
    assertThat(FileName.of("x".repeat(195) + "𠮷𠮷𠮷").as(JPEG).text()).isEqualTo("x".repeat(195) + ".jpg");
  }

  @Test
  void isTheSameHoweverItsAccentsWereWritten() {
    assertThat(FileName.of("re\u0301sume\u0301.pdf")).isEqualTo(FileName.of("r\u00e9sum\u00e9.pdf"));
  }
}
