package onewindow.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;

/** Claims of one token, read one by one; what is found is told by its kind, lest numbers reach a log. */
record Claim(Map<String, Object> all, List<FieldProblem> problems) {

  private static final LocalizedText NOTHING = new LocalizedText("没有提供", "nothing");

  /** @return null where it does not fit, and then that is a problem */
  String text(String name, Pattern pattern, LocalizedText expected) {
    Object found = all.get(name);
    if (found instanceof String text && pattern.matcher(text).matches()) {
      return text;
    }
    problems.add(new FieldProblem(name, expected, kind(found)));
    return null;
  }

  /** Where it may be missing: an empty list then. */
  List<String> texts(String name) {
    Object found = all.get(name);
    if (found == null || found instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
      return ((List<?>) Optional.ofNullable(found).orElse(List.of())).stream().map(String.class::cast).toList();
    }
    problems.add(new FieldProblem(name, new LocalizedText("文字列表", "a list of texts"), kind(found)));
    return List.of();
  }

  private static LocalizedText kind(Object found) {
    if (found == null) {
      return NOTHING;
    }
    return found instanceof String text
        ? new LocalizedText(text.length() + " 个字符的其他内容", "another text of " + text.length() + " characters")
        : new LocalizedText("不是文字", "no text");
  }
}
