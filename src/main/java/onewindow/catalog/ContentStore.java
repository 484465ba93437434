package onewindow.catalog;

import java.util.Map;

/** Port: keeps every version of every service folder, for all nodes. */
public interface ContentStore {

  /** The newest version of every service, by the service's name. */
  Map<String, String> newestVersions();

  /** @throws IllegalArgumentException if there is no such version */
  ServiceFolder version(String version);

  /** Checks the folder and stores it as a new version, unless the newest one has the same content. */
  void publish(ServiceFolder folder);
}
