package onewindow.forms;

import static onewindow.forms.ValueCheck.problem;

import java.util.Optional;

/** One of the options. */
record ChoiceCheck() implements ValueCheck {

  @Override
  public Optional<FieldProblem> check(FormField field, Object value) {
    return value instanceof String chosen && field.options().contains(chosen) ? Optional.empty()
        : problem(field, OptionList.oneOf(field.options()), Found.in(value));
  }
}
