package onewindow.portal;

import java.util.Set;
import java.util.stream.Collectors;
import onewindow.access.Account;
import onewindow.catalog.Services;
import org.springframework.stereotype.Component;

/** Whose cases somebody may supervise: a supervisor all, the head of a department those of its services. */
@Component
class SupervisionScope {

  private final Services services;

  SupervisionScope(Services services) {
    this.services = services;
  }

  /** The services' names. */
  Set<String> of(Account account) {
    return services.offered().stream()
        .filter(service -> account.isSupervisor()
            || account.groups().contains(service.definition().department().id() + ".department-head"))
        .map(service -> service.definition().service()).collect(Collectors.toSet());
  }
}
