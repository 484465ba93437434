package onewindow.forms;

import static onewindow.forms.ValueCheck.problem;

import java.util.Optional;
import java.util.OptionalInt;

/** A text: not too long (asked first, so that all else is cheap), clean, and of the wanted form. */
record TextCheck(NationalFormats formats) implements ValueCheck {

  @Override
  public Optional<FieldProblem> check(FormField field, Object value) {
    if (!(value instanceof String text)) {
      return problem(field, new LocalizedText("文字", "text"), Found.in(value));
    }
    return length(field, text)
        .or(() -> characters(field, text))
        .or(() -> pattern(field, text))
        .or(() -> format(field, text));
  }

  private Optional<FieldProblem> length(FormField field, String text) {
    if (text.length() > field.maxLength()) {
      return problem(field, new LocalizedText("最多 " + field.maxLength() + " 个字符",
          "at most " + field.maxLength() + " characters"), Found.in(text));
    }
    if (field.minLength() != null && text.strip().length() < field.minLength()) {
      return problem(field, new LocalizedText("至少 " + field.minLength() + " 个字符",
          "at least " + field.minLength() + " characters"), Found.in(text));
    }
    return Optional.empty();
  }

  private Optional<FieldProblem> characters(FormField field, String text) {
    OptionalInt refused = TextCharacters.firstRefused(text, field.type().equals("textarea"));
    if (refused.isEmpty()) {
      return Optional.empty();
    }
    String code = String.format("U+%04X", refused.getAsInt());
    return problem(field, new LocalizedText("没有控制字符和不可见字符的文字", "text without control or invisible characters"),
        Found.because(text, new LocalizedText("含有 " + code, "it has " + code)));
  }

  private Optional<FieldProblem> pattern(FormField field, String text) {
    if (field.pattern() == null || SafePattern.of(field.pattern()).isFoundIn(text)) {
      return Optional.empty();
    }
    return problem(field, new LocalizedText("符合格式 " + field.pattern(), "text matching " + field.pattern()),
        Found.in(text));
  }

  private Optional<FieldProblem> format(FormField field, String text) {
    if (field.format() == null) {
      return Optional.empty();
    }
    NationalFormat format = formats.named(field.format());
    return format.fault(text)
        .flatMap(fault -> problem(field, format.expected(), Found.because(text, fault)));
  }
}
