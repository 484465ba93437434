package onewindow.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalFormatsTest {

  private final NationalFormats formats = FormsForTests.formats();

  /** What follows a name: good texts, then bad ones. Today is 2026-03-16. */
  private static final Map<String, String[][]> VECTORS = Map.of(
      "id-number", new String[][] {
          {"341502199001011239", "34152419781231999X", "440524188001010014"},
          {"340102199001011234", "34152419781231999x", "34150219900101123", "３４１５０２１９９００１０１１２３９",
              "341502202603170012", "341502190002290015"}},
      "child-name", new String[][] {
          {"李明", "欧阳静宜", "阿依古丽明月", "王𬭎", "赵喆"},
          {"李", "一二三四五六七", "李Ming", "李明1", "李·明", "李 明", "李囧x", "張明", "李😀", "", "李明\u200B"}},
      "person-name", new String[][] {
          {"王芳", "買買提·艾力", "阿卜杜拉·阿卜杜热西提", "王䶮", "张堃"},
          {"王", "王·", "·王芳", "阿里··木", "Wang Fang", "王芳2", "一二三四五六七八九十一二三四五六七八九十一", "王•芳", "王芳 ",
              "\uF900\uF900"}},
      "birth-certificate-number", new String[][] {
          {"X340012301", "B340000001"},
          {"x340012301", "3400123012", "X34001230", "X3400123011", "ＸX34001230", "X34001230１"}},
      "mobile-number", new String[][] {
          {"13800138000", "19912345678"},
          {"12800138000", "1380013800", "138001380000", "+8613800138000", "１３８００１３８０００", "0564-3331234"}},
      "area-code", new String[][] {
          {"341502", "341503", "341504", "341522", "341523", "341524", "341525", "341501", "341521"},
          {"341500", "340422", "110105", "34150", "3415022", "三四一五〇二"}},
      "past-date", new String[][] {
          {"2026-03-16", "2026-03-06", "2024-02-29"},
          {"2026-03-17", "2026-02-30", "2025-02-29", "16.03.2026", "2026-3-6", "2026-03-06T00:00", "+2026-03-06"}});

  @Test
  void everyFormatTakesItsGoodVectorsAndRefusesItsBadOnes() {
    assertSoftly(softly -> VECTORS.forEach((name, vectors) -> {
      for (String good : vectors[0]) {
        softly.assertThat(formats.named(name).fault(good)).as(name + " takes " + good).isEmpty();
      }
      for (String bad : vectors[1]) {
        softly.assertThat(formats.named(name).fault(bad)).as(name + " refuses " + bad).isPresent();
      }
    }));
  }

  @Test
  void noFormatIsWithoutVectors() {
    assertThat(VECTORS.keySet()).isEqualTo(formats.names());
  }

  @Test
  void everyFormatSaysInBothLanguagesWhatItExpects() {
    Set<String> silent = new TreeSet<>(formats.names());
    silent.removeIf(name -> formats.named(name).expected().zh() != null && formats.named(name).expected().en() != null);
    assertThat(silent).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"一, true", "𬭎, true", "喆, true", "張, false", "A, false", "·, false", "〇, false"})
  void theTableOfStandardCharactersIsTheOneOf2013(String character, boolean contained) {
    assertThat(StandardCharacters.count()).isEqualTo(8105);
    assertThat(StandardCharacters.contains(character.codePointAt(0))).isEqualTo(contained);
  }
}
