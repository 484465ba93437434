package onewindow.drafts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onewindow.catalog.Service;
import onewindow.forms.FieldProblem;
import onewindow.forms.FormField;
import onewindow.forms.LocalizedText;

/** What a service's form has fields for: nothing else of a draft is checked. */
record KnownFields(Service service) {

  private static final LocalizedText UNKNOWN = new LocalizedText("表单中没有的项", "something that the form does not have");

  List<FieldProblem> problems(Entered entered) {
    List<FieldProblem> problems = new ArrayList<>();
    entered.form().keySet().stream().filter(key -> !keys().contains(key)).forEach(key -> problems.add(new FieldProblem(
        key, new LocalizedText("申请表中的字段", "a field of the application form"), UNKNOWN)));
    entered.files().keySet().stream().filter(material -> !materials().contains(material))
        .forEach(material -> problems.add(new FieldProblem("files." + material,
            new LocalizedText("事项的材料：" + String.join("、", materials()),
                "a material of the service: " + String.join(", ", materials())), UNKNOWN)));
    return problems;
  }

  /** Those of the answers that this form still asks for. */
  Map<String, Object> of(Map<String, Object> form) {
    Map<String, Object> known = new LinkedHashMap<>(form);
    known.keySet().retainAll(keys());
    return known;
  }

  /** What people call those that it does not ask for any more. */
  List<LocalizedText> dropped(Map<String, Object> form, Service savedWith) {
    Map<String, Object> answers = new LinkedHashMap<>(savedWith.applicationForm().answers(form));
    answers.keySet().removeAll(keys());
    return savedWith.applicationForm().fields().stream()
        .filter(field -> answers.containsKey(field.key())).map(FormField::label).toList();
  }

  private Set<String> keys() {
    return service.applicationForm().fields().stream().map(FormField::key).collect(Collectors.toSet());
  }

  private Set<String> materials() {
    return service.definition().materials().keySet();
  }
}
