package onewindow.catalog;

import java.util.Map;
import onewindow.forms.FormSchema;

/** One version of a service, read and ready for use; {@code forms} by file name without {@code .form}. */
public record Service(ServiceDefinition definition, Map<String, FormSchema> forms, ServiceFolder folder) {

  public String name() {
    return folder.name();
  }

  public String version() {
    return folder.version();
  }

  public FormSchema applicationForm() {
    return forms.get("application");
  }
}
