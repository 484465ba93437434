package onewindow.forms;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads forms, checks what was handed in against them, and shows them in the reader's language. */
public interface Forms {

  /** @throws IllegalArgumentException if the text is no form schema; the message names what is wrong */
  FormSchema read(String json);

  /**
   * Checks every field of a submission: unknown, missing, of the wrong type, too long, not an option, wrong format.
   * Read-only fields are not looked at: keep {@link FormSchema#answers}, not the submission.
   *
   * @return the problems in the order of the form's fields; empty when the submission is good
   */
  default List<FieldProblem> check(FormSchema form, Map<String, Object> submission) {
    return check(form, submission, Map.of());
  }

  /**
   * The same, where the form shows something that others depend on.
   *
   * @param shown what read-only fields show, for the conditions that speak of them
   */
  List<FieldProblem> check(FormSchema form, Map<String, Object> submission, Map<String, Object> shown);

  /** What the form calls an option of a choice; the value itself where there is no such option. */
  LocalizedText option(FormSchema form, String field, String value);

  /** The form-js schema with labels, descriptions and options in this language; Chinese where English is missing. */
  String localized(FormSchema form, Locale locale);

  /** The texts of the form that have no English, each with the place where it stands. */
  List<String> untranslated(FormSchema form);
}
