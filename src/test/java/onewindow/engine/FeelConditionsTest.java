package onewindow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeelConditionsTest {

  private static final Map<String, Object> ANSWERS = Map.of("status", "married", "age", 18, "agreed", true);

  private final FeelConditions conditions = new FeelConditions();

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      status = "married"                        | true
      status != "married"                       | false
      "married" = status                        | true
      not(status = "married")                   | false
      age > 17                                  | true
      age >= 18 and age < 19                    | true
      age = -18                                 | false
      age = 18.00                               | true
      agreed = true                             | true
      agreed = true and (age = 1 or age = 18)   | true
      status = 3                                | false
      status < 3                                | false
      status = null                             | false
      unanswered = "x"                          | false
      unanswered != "x"                         | true
      unanswered = null                         | true
      unanswered > 3                            | false
      not(unanswered = "x")                     | true
      """)
  void comparesAnswers(String expression, boolean holds) {
    assertThat(conditions.holding(Set.of(expression), ANSWERS)).isEqualTo(holds ? Set.of(expression) : Set.of());
  }

  @Test
  void eachConditionOfAFormIsJudgedByItself() {
    assertThat(conditions.holding(Set.of(), ANSWERS)).isEmpty();
    assertThat(conditions.holding(Set.of("status = \"married\" // a remark", "age < 3", "status < 3", "unanswered > 3",
        "age = -18 or agreed = true", "unanswered = null"), ANSWERS))
        .containsExactlyInAnyOrder("status = \"married\" // a remark", "age = -18 or agreed = true", "unanswered = null");
  }

  @Test
  void saysWhichFieldsItSpeaksOf() {
    assertThat(conditions.fieldsOf("a = 1 or not(b != \"x\") and (c = null)")).containsExactly("a", "b", "c");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "now() > 3", "a = now()", "count(a) = 1", "a.b = 1", "a = b", "a", "true", "1 = 1", "a + 1 = 2", "a-b = 1",
      "for x in a return x", "some x in a satisfies x = 1", "{a: 1} = b", "[1, 2] = a", "a in (1, 2)", "a[1] = 2",
      "if a = 1 then true else false", "? = 1", "a = @\"2026-01-01\"", "not(a = 1, b = 2)", "a instance of string"})
  void refusesWhatSaysMore(String expression) {
    assertThatThrownBy(() -> conditions.fieldsOf(expression))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("says more");
    assertThatThrownBy(() -> conditions.holding(Set.of(expression), Map.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a = ", "a = 1 or", "a b = 1", "= a",
      "function(x) external {java: {class: \"a\"}}"})
  void refusesWhatIsNoFeel(String expression) {
    assertThatThrownBy(() -> conditions.fieldsOf(expression))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("no FEEL");
  }

  @Test
  void manyBracketsDoNotBreakIt() {
    assertThat(conditions.fieldsOf(bracketed(50))).containsExactly("a");
    assertThatThrownBy(() -> conditions.fieldsOf(bracketed(51))).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> conditions.fieldsOf("if ".repeat(160) + "a = 1"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> conditions.fieldsOf("a".repeat(501) + " = 1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String bracketed(int depth) {
    return "(".repeat(depth) + "a = 1" + ")".repeat(depth);
  }
}
