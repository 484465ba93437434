package onewindow.catalog;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.forms.FormField;
import onewindow.forms.FormSchema;
import onewindow.forms.Forms;
import org.springframework.stereotype.Component;

/** A clerk's form that answers no question is a review: it decides, and says why. */
@Component
class DefinitionReviews implements DefinitionRule {

  private static final String FORM = ".form";
  private static final Set<String> OUTCOMES = Set.of("approved", "refused");
  private final Forms forms;

  DefinitionReviews(Forms forms) {
    this.forms = forms;
  }

  @Override
  public Stream<String> problems(ServiceDefinition definition, ServiceFolder folder) {
    return reviews(definition, folder).stream()
        .flatMap(name -> FolderForms.find(folder, name, forms).stream().flatMap(form -> problems(name, form)));
  }

  private static Set<String> reviews(ServiceDefinition definition, ServiceFolder folder) {
    Set<String> names = folder.files().keySet().stream().filter(path -> path.endsWith(FORM))
        .map(path -> path.substring(0, path.length() - FORM.length())).collect(Collectors.toCollection(TreeSet::new));
    names.remove("application");
    if (definition.questions() != null) {
      definition.questions().values().forEach(question -> names.remove(String.valueOf(question.verifiedBy())));
    }
    return names;
  }

  private static Stream<String> problems(String name, FormSchema form) {
    return Stream.concat(outcome(name, form.field("outcome")), reason(name, form.field("reason")));
  }

  private static Stream<String> outcome(String name, Optional<FormField> field) {
    boolean decides = field.filter(FormField::required).map(FormField::options).map(Set::copyOf)
        .filter(OUTCOMES::equals).isPresent();
    return decides ? Stream.empty() : Stream.of(name + FORM + " is no question's verifiedBy, so it is a review: it needs"
        + " a required field 'outcome' with the options " + new TreeSet<>(OUTCOMES) + "; found "
        + field.map(FormField::options).map(Object::toString).orElse("no such field"));
  }

  private static Stream<String> reason(String name, Optional<FormField> field) {
    return field.filter(FormField::required).isPresent() ? Stream.empty() : Stream.of(name + FORM
        + " is a review: it needs a required field 'reason', for no decision goes without one");
  }
}
