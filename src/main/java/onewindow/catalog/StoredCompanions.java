package onewindow.catalog;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import onewindow.forms.FormSchema;
import onewindow.forms.Forms;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The companions of the content store. A version never changes, so each form is read once. */
@Component
class StoredCompanions implements Companions {

  private final ContentStore store;
  private final Forms forms;
  private final Map<String, FormSchema> read = new ConcurrentHashMap<>();

  StoredCompanions(@Lazy ContentStore store, Forms forms) {
    this.store = store;
    this.forms = forms;
  }

  @Override
  public FormSchema form(String version, String name) {
    return read.computeIfAbsent(version + "/" + name, unread -> read(store.version(version), name));
  }

  private FormSchema read(ServiceFolder folder, String name) {
    return folder.find(name + ".form").map(forms::read).orElseThrow(() -> new IllegalArgumentException(
        folder.name() + " has no form " + name + " in version " + folder.version()));
  }
}
