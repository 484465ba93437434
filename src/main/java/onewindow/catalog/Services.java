package onewindow.catalog;

import java.util.List;
import java.util.Optional;

/** The services on offer, and every version that a case still runs on. */
public interface Services {

  /** The newest version of every service, by name. */
  List<Service> offered();

  Optional<Service> latest(String name);

  /** @throws IllegalArgumentException if there is no such version */
  Service version(String version);

  /** What that version says of the service. @throws IllegalArgumentException if there is no such version */
  default ServiceDefinition definition(String version) {
    return version(version).definition();
  }
}
