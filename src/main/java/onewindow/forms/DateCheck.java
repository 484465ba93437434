package onewindow.forms;

import static onewindow.forms.ValueCheck.problem;

import java.util.Optional;

/** A day that exists, written as form-js writes it. */
record DateCheck(NationalFormats formats) implements ValueCheck {

  @Override
  public Optional<FieldProblem> check(FormField field, Object value) {
    if (!(value instanceof String text) || DateText.iso(text).isEmpty()) {
      return problem(field, new LocalizedText("真实存在的日期，形如 2026-01-31", "a date that exists, such as 2026-01-31"),
          Found.in(value));
    }
    if (field.format() == null) {
      return Optional.empty();
    }
    NationalFormat format = formats.named(field.format());
    return format.fault(text).flatMap(fault -> problem(field, format.expected(), Found.because(text, fault)));
  }
}
