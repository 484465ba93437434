package onewindow.catalog;

import java.util.List;
import java.util.stream.Stream;
import onewindow.forms.FormSchema;
import onewindow.forms.Forms;
import org.springframework.stereotype.Component;

/** Every form can be read, speaks both languages, and its id is its file's name. */
@Component
class ReadableForms implements ContentRule {

  private static final String SUFFIX = ".form";
  private final Forms forms;

  ReadableForms(Forms forms) {
    this.forms = forms;
  }

  @Override
  public boolean concerns(ServiceFolder folder) {
    return true;
  }

  @Override
  public List<ContentProblem> check(ServiceFolder folder) {
    return folder.files().keySet().stream().filter(path -> path.endsWith(SUFFIX))
        .flatMap(path -> problems(path, folder.text(path)).map(message -> new ContentProblem(path, message)))
        .toList();
  }

  private Stream<String> problems(String path, String json) {
    String name = path.substring(0, path.length() - SUFFIX.length());
    try {
      FormSchema form = forms.read(json);
      Stream<String> id = name.equals(form.id()) ? Stream.empty()
          : Stream.of("the form's id is '" + form.id() + "', but its file is called '" + name + "'");
      return Stream.concat(id, forms.untranslated(form).stream());
    } catch (IllegalArgumentException e) {
      return Stream.of(e.getMessage());
    }
  }
}
