package onewindow.decisions;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import onewindow.catalog.ContentProblem;
import onewindow.catalog.ContentRule;
import onewindow.catalog.FolderForms;
import onewindow.catalog.ServiceFolder;
import onewindow.forms.FormField;
import onewindow.forms.FormSchema;
import onewindow.forms.Forms;
import org.springframework.stereotype.Component;

/** The fact Application has the fields of application.form, all of them and no other. */
@Component
class FactsMatchForm implements ContentRule {

  private final Forms forms;

  FactsMatchForm(Forms forms) {
    this.forms = forms;
  }

  @Override
  public List<ContentProblem> check(ServiceFolder folder) {
    List<RuleFile> files = RuleFiles.of(folder).parse();
    Set<String> declared = RuleFile.facts(files).get(FactName.APPLICATION);
    if (declared == null) {
      return List.of();
    }
    return FolderForms.find(folder, "application", forms).map(FactsMatchForm::fields).stream()
        .flatMap(fields -> FieldMatch.problems(FactName.APPLICATION, declared, "application.form", fields))
        .map(message -> new ContentProblem("rules/facts.drl", message)).toList();
  }

  private static Set<String> fields(FormSchema form) {
    return form.fields().stream().map(FormField::key).collect(Collectors.toCollection(TreeSet::new));
  }
}
