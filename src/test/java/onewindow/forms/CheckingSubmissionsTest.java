package onewindow.forms;

import static onewindow.forms.FormsForTests.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CheckingSubmissionsTest {

  private static final String OPTIONS = "'values':[{'value':'x','label':'X'},{'value':'y','label':'Y'}]";

  private final Forms forms = FormsForTests.create();
  private final FormSchema form = forms.read(form(
      "{'type':'textfield','key':'word','validate':{'minLength':2,'maxLength':5,'pattern':'^[a-z ]+$'}}",
      "{'type':'textarea','key':'story'}",
      "{'type':'number','key':'age','validate':{'min':0,'max':120}}",
      "{'type':'datetime','subtype':'date','key':'day'}",
      "{'type':'radio','key':'one'," + OPTIONS + "}",
      "{'type':'checklist','key':'some'," + OPTIONS + "}",
      "{'type':'checkbox','key':'yes'}",
      "{'type':'textfield','key':'id','properties':{'format':'id-number'}}",
      "{'type':'textfield','key':'note','readonly':true,'validate':{'required':true}}"));

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of("word", "abc", null, null),
        Arguments.of("word", 5, "text", "5"),
        Arguments.of("word", "a", "at least 2 characters", "“a”"),
        Arguments.of("word", " a  ", "at least 2 characters", "“ a  ”"),
        Arguments.of("word", "abcdef", "at most 5 characters", "“abcdef”"),
        Arguments.of("word", "ABC", "text matching ^[a-z ]+$", "“ABC”"),
        Arguments.of("word", "ab\n", "text without control or invisible characters", "“ab\uFFFD”: it has U+000A"),
        Arguments.of("story", "a\r\n\tb 😀", null, null),
        Arguments.of("story", "a\0", "text without control or invisible characters", "“a\uFFFD”: it has U+0000"),
        Arguments.of("story", "a\uD83D", "text without control or invisible characters", "“a\uFFFD”: it has U+D83D"),
        Arguments.of("story", "\u202Eabc", "text without control or invisible characters",
            "“\uFFFDabc”: it has U+202E"),
        Arguments.of("story", "x".repeat(2001), "at most 2000 characters",
            "“" + "x".repeat(20) + "”… (2001 characters)"),
        Arguments.of("age", 120, null, null),
        Arguments.of("age", 0.5, null, null),
        Arguments.of("age", "12", "a number", "“12”"),
        Arguments.of("age", true, "a number", "true"),
        Arguments.of("age", Double.NaN, "a number", "NaN"),
        Arguments.of("age", -1, "at least 0", "-1"),
        Arguments.of("age", 1e300, "at most 120", "1.0E300"),
        Arguments.of("age", new java.math.BigInteger("9".repeat(1000)), "a number", "a number far too large"),
        Arguments.of("day", "2024-02-29", null, null),
        Arguments.of("day", "2026-02-30", "a date that exists, such as 2026-01-31", "“2026-02-30”"),
        Arguments.of("day", "30.1.2026", "a date that exists, such as 2026-01-31", "“30.1.2026”"),
        Arguments.of("day", 20260130, "a date that exists, such as 2026-01-31", "20260130"),
        Arguments.of("one", "x", null, null),
        Arguments.of("one", "z", "one of: x, y", "“z”"),
        Arguments.of("one", List.of("x"), "one of: x, y", "a list of 1"),
        Arguments.of("one", Map.of("x", 1), "one of: x, y", "an object"),
        Arguments.of("some", List.of("y", "x"), null, null),
        Arguments.of("some", List.of("x", "x"), "a list of options, each at most once: x, y", "“x”"),
        Arguments.of("some", List.of("z"), "a list of options, each at most once: x, y", "“z”"),
        Arguments.of("some", "x", "a list of options, each at most once: x, y", "“x”"),
        Arguments.of("some", Collections.nCopies(1_000_000, "x"), "a list of options, each at most once: x, y",
            "a list of 1000000"),
        Arguments.of("yes", false, null, null),
        Arguments.of("yes", "true", "true or false", "“true”"),
        Arguments.of("id", "341502199001011239", null, null),
        Arguments.of("id", "340102199001011234",
            "an 18-character ID number (the last may be a capital X) with a valid check character and day of birth",
            "“340102199001011234”: the check character does not fit"),
        Arguments.of("other", 1, "a field of the form", "the form has no such field"),
        Arguments.of("note", "whatever\0came back", null, null));
  }

  @ParameterizedTest
  @MethodSource("values")
  void saysWhatWasExpectedAndWhatWasFound(String field, Object value, String expected, String found) {
    List<FieldProblem> problems = forms.check(form, Map.of(field, value));

    if (expected == null) {
      assertThat(problems).isEmpty();
    } else {
      assertThat(problems).singleElement().satisfies(problem -> {
        assertThat(problem.field()).isEqualTo(field);
        assertThat(problem.expected().en()).isEqualTo(expected);
        assertThat(problem.found().en()).isEqualTo(found);
        assertThat(problem.expected().zh()).isNotBlank();
        assertThat(problem.found().zh()).isNotBlank();
      });
    }
  }

  @Test
  void problemsStandInTheOrderOfTheFormAndUnknownFieldsLast() {
    var submission = new LinkedHashMap<String, Object>();
    submission.put("what", 1);
    submission.put("yes", 1);
    submission.put("word", 1);

    assertThat(forms.check(form, submission)).extracting(FieldProblem::field).containsExactly("word", "yes", "what");
  }

  @Test
  void whatWasLeftEmptyInABrowserIsNoAnswer() {
    var empty = new HashMap<String, Object>(Map.of("word", "", "story", "  ", "some", List.of()));
    empty.put("age", null);

    assertThat(forms.check(form, empty)).isEmpty();
    assertThat(form.answers(empty)).isEmpty();
  }

  @Test
  void answersAreWithoutReadOnlyAndUnknownFields() {
    assertThat(form.answers(Map.of("note", "forged", "other", 1, "word", "abc"))).isEqualTo(Map.of("word", "abc"));
  }

  @Test
  void everyRequiredFieldMustBeAnsweredAndACheckboxTicked() {
    FormSchema strict = forms.read(form("{'type':'textfield','key':'a','validate':{'required':true}}",
        "{'type':'checkbox','key':'b','validate':{'required':true}}",
        "{'type':'taglist','key':'c','validate':{'required':true}," + OPTIONS + "}"));

    assertThat(forms.check(strict, Map.of("a", " ", "b", false, "c", List.of()))).extracting(
        FieldProblem::field, problem -> problem.expected().en(), problem -> problem.found().en())
        .containsExactly(
            tuple("a", "an answer", "nothing"),
            tuple("b", "it must be ticked (true)", "false"),
            tuple("c", "an answer", "nothing"));
    assertThat(forms.check(strict, Map.of())).hasSize(3);
    assertThat(forms.check(strict, Map.of("a", "x", "b", true, "c", List.of("y")))).isEmpty();
  }

  @Test
  void aHiddenFieldNeedNotAndMayNotBeAnswered() {
    FormSchema hiding = forms.read(form("{'type':'radio','key':'one'," + OPTIONS + "}",
        "{'type':'textfield','key':'a','validate':{'required':true},'conditional':{'hide':'=one != \\'x\\''}}"));

    assertThat(forms.check(hiding, Map.of("one", "y"))).isEmpty();
    assertThat(forms.check(hiding, Map.of())).isEmpty();
    assertThat(forms.check(hiding, Map.of("one", "x"))).extracting(FieldProblem::field).containsExactly("a");
    assertThat(forms.check(hiding, Map.of("one", "x", "a", "here"))).isEmpty();
    assertThat(forms.check(hiding, Map.of("one", "y", "a", "here"))).singleElement()
        .satisfies(problem -> assertThat(problem.expected().en()).startsWith("no answer"));
  }

  @Test
  void aConditionDoesNotSeeAnAnswerThatIsItselfRefused() {
    FormSchema hiding = forms.read(form("{'type':'number','key':'n'}",
        "{'type':'textfield','key':'a','validate':{'required':true},'conditional':{'hide':'=n = null'}}"));

    assertThat(forms.check(hiding, Map.of("n", List.of(1)))).extracting(FieldProblem::field).containsExactly("n");
  }
}
