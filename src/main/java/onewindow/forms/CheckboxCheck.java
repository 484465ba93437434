package onewindow.forms;

import static onewindow.forms.ValueCheck.problem;

import java.util.Optional;

/** Yes or no; a required checkbox asks for yes. */
record CheckboxCheck() implements ValueCheck {

  @Override
  public Optional<FieldProblem> check(FormField field, Object value) {
    if (!(value instanceof Boolean ticked)) {
      return problem(field, new LocalizedText("true 或 false", "true or false"), Found.in(value));
    }
    return ticked || !field.required() ? Optional.empty()
        : problem(field, new LocalizedText("必须勾选（true）", "it must be ticked (true)"), Found.in(false));
  }
}
