package onewindow.catalog;

import java.util.List;
import java.util.Optional;
import onewindow.forms.Forms;
import org.springframework.stereotype.Component;

/** Every form can be read, and its id is its file's name. */
@Component
class ReadableForms implements ContentRule {

  private static final String SUFFIX = ".form";
  private final Forms forms;

  ReadableForms(Forms forms) {
    this.forms = forms;
  }

  @Override
  public List<ContentProblem> check(ServiceFolder folder) {
    return folder.files().keySet().stream().filter(path -> path.endsWith(SUFFIX))
        .flatMap(path -> problem(path, folder.text(path)).stream())
        .toList();
  }

  private Optional<ContentProblem> problem(String path, String json) {
    String name = path.substring(0, path.length() - SUFFIX.length());
    try {
      String id = forms.read(json).id();
      return name.equals(id) ? Optional.empty() : Optional.of(new ContentProblem(path,
          "the form's id is '" + id + "', but its file is called '" + name + "'"));
    } catch (IllegalArgumentException e) {
      return Optional.of(new ContentProblem(path, e.getMessage()));
    }
  }
}
