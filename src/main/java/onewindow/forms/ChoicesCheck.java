package onewindow.forms;

import static onewindow.forms.ValueCheck.problem;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Some of the options, each at most once. */
record ChoicesCheck() implements ValueCheck {

  @Override
  public Optional<FieldProblem> check(FormField field, Object value) {
    // the size first: a list of a million entries is refused without looking at them
    if (!(value instanceof List<?> chosen) || chosen.size() > field.options().size()) {
      return problem(field, OptionList.someOf(field.options()), Found.in(value));
    }
    var seen = new HashSet<Object>();
    for (Object one : chosen) {
      if (!(one instanceof String) || !field.options().contains(one) || !seen.add(one)) {
        return problem(field, OptionList.someOf(field.options()), Found.in(one));
      }
    }
    return Optional.empty();
  }
}
