package onewindow.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Checks a whole submission: which fields may and must be there, and each field's value. */
@Component
class SubmissionCheck {

  private static final int MOST_UNKNOWN = 20;
  private static final LocalizedText SOMETHING = new LocalizedText("必须填写", "an answer");
  private static final LocalizedText NO_ANSWER =
      new LocalizedText("不填写：按其他答案，此项不适用", "no answer: the other answers make this field not apply");
  private static final LocalizedText FORM_FIELD = new LocalizedText("表单中的字段", "a field of the form");
  private static final LocalizedText NOT_IN_FORM = new LocalizedText("表单中没有这个字段", "the form has no such field");

  private final FormConditions conditions;
  private final Map<String, ValueCheck> checks;

  SubmissionCheck(FormConditions conditions, NationalFormats formats) {
    this.conditions = conditions;
    var text = new TextCheck(formats);
    var choice = new ChoiceCheck();
    var choices = new ChoicesCheck();
    checks = Map.of("textfield", text, "textarea", text, "datetime", new DateCheck(formats),
        "number", new NumberCheck(), "checkbox", new CheckboxCheck(),
        "select", choice, "radio", choice, "checklist", choices, "taglist", choices);
  }

  List<FieldProblem> problems(FormSchema form, Map<String, Object> submission, Map<String, Object> shown) {
    Map<String, Object> answers = form.answers(submission);
    Map<String, Object> sound = sound(form, answers);
    form.fields().stream().filter(FormField::readOnly).filter(field -> shown.containsKey(field.key()))
        .forEach(field -> sound.put(field.key(), shown.get(field.key())));
    Set<String> hiding = conditions.holding(form.conditions(), sound);
    var problems = new ArrayList<FieldProblem>();
    for (FormField field : form.fields()) {
      if (!field.readOnly()) {
        boolean hidden = field.hiddenWhen() != null && hiding.contains(field.hiddenWhen());
        problem(field, answers.get(field.key()), hidden).ifPresent(problems::add);
      }
    }
    problems.addAll(unknown(form, submission));
    return problems;
  }

  private Optional<FieldProblem> problem(FormField field, Object value, boolean hidden) {
    if (hidden) {
      return value == null ? Optional.empty() : ValueCheck.problem(field, NO_ANSWER, Found.in(value));
    }
    if (value == null) {
      return field.required() ? ValueCheck.problem(field, SOMETHING, Found.NOTHING) : Optional.empty();
    }
    return checks.get(field.type()).check(field, value);
  }

  /** A condition sees only answers that are good themselves, so that nothing else reaches the expression engine. */
  private Map<String, Object> sound(FormSchema form, Map<String, Object> answers) {
    var sound = new HashMap<String, Object>();
    answers.forEach((key, value) -> form.field(key)
        .filter(field -> checks.get(field.type()).check(field, value).isEmpty())
        .ifPresent(field -> sound.put(key, value)));
    return sound;
  }

  private static List<FieldProblem> unknown(FormSchema form, Map<String, Object> submission) {
    return submission.keySet().stream()
        .filter(key -> key == null || form.field(key).isEmpty())
        .limit(MOST_UNKNOWN)
        .map(key -> new FieldProblem(Found.head(String.valueOf(key)), FORM_FIELD, NOT_IN_FORM))
        .toList();
  }
}
