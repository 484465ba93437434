package onewindow.ratings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;

/**
 * What somebody handed in as their rating, not looked at yet.
 *
 * @param level the word of a {@link Level}
 * @param aspects words of {@link Aspect}s; none if null
 * @param words free text; none if null or blank
 */
public record GivenRating(String level, List<String> aspects, String words) {

  /** The longest text, in characters. */
  public static final int LONGEST = 500;

  public GivenRating {
    aspects = aspects == null ? List.of() : aspects.stream().distinct().toList();
    words = words == null || words.isBlank() ? null : words.strip();
  }

  List<FieldProblem> problems() {
    List<FieldProblem> problems = new ArrayList<>();
    if (Level.of(level).isEmpty()) {
      problems.add(problem("level", oneOf(Stream.of(Level.values()).map(Level::word)), level));
    }
    aspects.stream().filter(aspect -> Aspect.of(aspect).isEmpty()).findFirst().ifPresent(unknown ->
        problems.add(problem("aspects", oneOf(Stream.of(Aspect.values()).map(Aspect::word)), unknown)));
    if (words != null && words.length() > LONGEST) {
      problems.add(new FieldProblem("words", new LocalizedText("最多 " + LONGEST + " 字", "at most " + LONGEST
          + " characters"), new LocalizedText(words.length() + " 字", words.length() + " characters")));
    } else if (words != null && words.codePoints().anyMatch(GivenRating::isUnreadable)) {
      problems.add(new FieldProblem("words", new LocalizedText("可以阅读的文字", "readable text"),
          new LocalizedText("控制字符或者不完整的字符", "control characters or parts of characters")));
    }
    return problems;
  }

  Level levelOrThrow() {
    return Level.of(level).orElseThrow();
  }

  List<Aspect> known() {
    return aspects.stream().flatMap(aspect -> Aspect.of(aspect).stream()).toList();
  }

  /** Control characters, and halves of characters, which no encoding writes. */
  private static boolean isUnreadable(int character) {
    return Character.isISOControl(character) && "\r\n\t".indexOf(character) < 0
        || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
  }

  private static String oneOf(Stream<String> words) {
    return words.collect(Collectors.joining(", "));
  }

  private static FieldProblem problem(String field, String words, String found) {
    String shown = found == null ? null : found.length() > 40 ? found.substring(0, 40) + "…" : found;
    return new FieldProblem(field, new LocalizedText("以下之一：" + words, "one of " + words), shown == null
        ? new LocalizedText("没有选择", "nothing chosen") : new LocalizedText(shown, shown));
  }
}
