package onewindow.portal;

import java.util.Locale;
import java.util.Map;
import onewindow.catalog.Services;
import org.springframework.stereotype.Component;

/** What departments are called: as in the services they answer for, or in the list of those that answer for none. */
@Component
class DepartmentNames {

  private final Services services;
  private final Texts others = Texts.read("departments.yaml");

  DepartmentNames(Services services) {
    this.services = services;
  }

  /** The id itself where nothing names it. */
  String of(String id, Locale locale) {
    return services.offered().stream().map(service -> service.definition().department())
        .filter(department -> department.id().equals(id)).map(department -> department.name().in(locale)).findFirst()
        .orElseGet(() -> others.in(locale, id, Map.of()));
  }
}
