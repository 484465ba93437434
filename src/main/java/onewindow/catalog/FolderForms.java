package onewindow.catalog;

import java.util.Optional;
import onewindow.forms.FormSchema;
import onewindow.forms.Forms;

/** Finds a folder's forms for rules about other things; a form that cannot be read has a rule of its own. */
public final class FolderForms {

  private FolderForms() {}

  public static Optional<FormSchema> find(ServiceFolder folder, String name, Forms forms) {
    try {
      return folder.find(name + ".form").map(forms::read);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
