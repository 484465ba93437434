package onewindow.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternShapeTest {

  @ParameterizedTest
  @ValueSource(strings = {"(a+)+", "(a*)*b", "(a|aa)+$", "^(\\d|\\d\\d)+$", "((ab)?c)*", "(a{1,5}){10}", "(x+x+)+y",
      "(.*?a){20}", "([a-z]+)*@", "(?:a|b|ab){2,}", "(a?){50}", "((a|b)){11}"})
  void aRepeatedChoiceIsFound(String regex) {
    assertThat(PatternShape.repeatsChoices(regex)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"^[1-9][0-9]{5}$", "^\\d{4}-(0[1-9]|1[0-2])$", "(\\d{1,3}\\.){3}\\d{1,3}", "([0-9]{4} )+",
      "a+(b){12}", "[(+]+", "\\(a+\\)+", "(a|b)?c+", "(?=a+)b", "(a|b)c+", "^$", ")+", "a{2}"})
  void whatIsReadInOneWayIsLeft(String regex) {
    assertThat(PatternShape.repeatsChoices(regex)).isFalse();
  }
}
