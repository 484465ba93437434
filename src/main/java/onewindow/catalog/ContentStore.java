package onewindow.catalog;

import java.util.Map;

/** Port: keeps every version of every service folder, for all nodes. */
public interface ContentStore {

  /** The newest version of every folder, services and companions, by its name. */
  Map<String, String> newestVersions();

  /** @throws IllegalArgumentException if there is no such version */
  ServiceFolder version(String version);

  /**
   * Checks a folder that came with the program and stores it as a new version, unless it is what was published last: a
   * designer's newer version outlives a restart, not a new release of the folder.
   */
  void publish(ServiceFolder folder);
}
