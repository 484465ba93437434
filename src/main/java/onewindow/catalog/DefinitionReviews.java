package onewindow.catalog;

import java.util.List;
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
  private static final String SUPPLEMENT = "supplement";
  private static final Set<String> OUTCOMES = Set.of("approved", "refused");
  private final Forms forms;

  DefinitionReviews(Forms forms) {
    this.forms = forms;
  }

  @Override
  public Stream<String> problems(ServiceDefinition definition, ServiceFolder folder) {
    return reviews(definition, folder).stream()
        .flatMap(name -> FolderForms.find(folder, name, forms).stream()
            .flatMap(form -> problems(name, form, definition)));
  }

  private static Set<String> reviews(ServiceDefinition definition, ServiceFolder folder) {
    Set<String> names = folder.files().keySet().stream().filter(path -> path.endsWith(FORM))
        .map(path -> path.substring(0, path.length() - FORM.length())).collect(Collectors.toCollection(TreeSet::new));
    names.remove("application");
    if (definition.questions() != null) {
      definition.questions().values().forEach(question -> names.remove(String.valueOf(question.verifiedBy())));
    }
    names.remove(String.valueOf(definition.steps().acceptance()));
    if (definition.steps().fourEyes() != null) {
      names.remove(String.valueOf(definition.steps().fourEyes().first()));
      names.remove(String.valueOf(definition.steps().fourEyes().second()));
    }
    if (definition.delivery() != null) {
      names.remove(String.valueOf(definition.delivery().handOver()));
    }
    return names;
  }

  private static Stream<String> problems(String name, FormSchema form, ServiceDefinition definition) {
    return Stream.of(outcome(name, form.field("outcome"), definition), reason(name, form.field("reason")),
        materials(name, form, definition)).flatMap(found -> found);
  }

  private static Stream<String> outcome(String name, Optional<FormField> field, ServiceDefinition definition) {
    Set<String> found = new TreeSet<>(field.filter(FormField::required).map(FormField::options).orElse(List.of()));
    if (definition.supplement() != null) {
      found.remove(SUPPLEMENT);
    }
    return found.equals(OUTCOMES) ? Stream.empty() : Stream.of(name + FORM
        + " is no question's verifiedBy, so it is a review: it needs a required field 'outcome' with the options "
        + new TreeSet<>(OUTCOMES) + ", and " + SUPPLEMENT + " only where service.yaml has that key; found "
        + field.map(FormField::options).map(Object::toString).orElse("no such field"));
  }

  private static Stream<String> materials(String name, FormSchema form, ServiceDefinition definition) {
    if (form.field("outcome").filter(field -> field.options().contains(SUPPLEMENT)).isEmpty()) {
      return Stream.empty();
    }
    List<String> offered = form.field("materials").map(FormField::options).orElse(List.of());
    return !offered.isEmpty() && definition.materials().keySet().containsAll(offered) ? Stream.empty()
        : Stream.of(name + FORM + " can ask for a supplement, so it needs a field 'materials' with options out of "
            + definition.materials().keySet().stream().sorted().toList() + "; found " + offered);
  }

  private static Stream<String> reason(String name, Optional<FormField> field) {
    return field.filter(FormField::required).isPresent() ? Stream.empty() : Stream.of(name + FORM
        + " is a review: it needs a required field 'reason', for no decision goes without one");
  }
}
