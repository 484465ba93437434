package onewindow.forms;

import static onewindow.forms.ValueCheck.problem;

import java.math.BigDecimal;
import java.util.Optional;

/** A number between its bounds. */
record NumberCheck() implements ValueCheck {

  @Override
  public Optional<FieldProblem> check(FormField field, Object value) {
    Optional<BigDecimal> number = number(value);
    if (number.isEmpty()) {
      return problem(field, new LocalizedText("数字", "a number"), Found.in(value));
    }
    if (field.min() != null && number.get().compareTo(field.min()) < 0) {
      return problem(field, new LocalizedText("不小于 " + field.min(), "at least " + field.min()), Found.in(value));
    }
    if (field.max() != null && number.get().compareTo(field.max()) > 0) {
      return problem(field, new LocalizedText("不大于 " + field.max(), "at most " + field.max()), Found.in(value));
    }
    return Optional.empty();
  }

  private static Optional<BigDecimal> number(Object value) {
    if (!(value instanceof Number number) || Found.isHuge(number)) {
      return Optional.empty();
    }
    return Double.isFinite(number.doubleValue()) ? Optional.of(new BigDecimal(number.toString())) : Optional.empty();
  }
}
