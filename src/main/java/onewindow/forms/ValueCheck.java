package onewindow.forms;

import java.util.Optional;

/** Checks one answered field by its type. */
interface ValueCheck {

  Optional<FieldProblem> check(FormField field, Object value);

  static Optional<FieldProblem> problem(FormField field, LocalizedText expected, LocalizedText found) {
    return Optional.of(new FieldProblem(field.key(), expected, found));
  }
}
