package onewindow.forms;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The module's entrance: hands each request to the class that answers it. */
@Component
class CheckedForms implements Forms {

  private final SchemaReader reader;
  private final SubmissionCheck check;

  CheckedForms(SchemaReader reader, SubmissionCheck check) {
    this.reader = reader;
    this.check = check;
  }

  @Override
  public FormSchema read(String json) {
    return reader.read(json);
  }

  @Override
  public List<FieldProblem> check(FormSchema form, Map<String, Object> submission, Map<String, Object> shown) {
    return check.problems(form, submission, shown);
  }

  @Override
  public LocalizedText option(FormSchema form, String field, String value) {
    return OptionLabels.of(form, field, value);
  }

  @Override
  public String localized(FormSchema form, Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Translation.of(form).english() : form.json();
  }

  @Override
  public List<String> untranslated(FormSchema form) {
    return Translation.of(form).missing();
  }
}
