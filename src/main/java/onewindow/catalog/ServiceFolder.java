package onewindow.catalog;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Everything a service, or a process beside the services, consists of, in one version.
 *
 * @param version the content store's key of this version; null while it is not stored
 * @param files by path inside the folder: {@code service.yaml}, {@code application.form}, {@code rules/facts.drl}
 */
public record ServiceFolder(String name, String version, SortedMap<String, byte[]> files) {

  /** @throws IllegalStateException if the folder lacks the file */
  public String text(String path) {
    return find(path).orElseThrow(
        () -> new IllegalStateException("Service " + name + " has no file " + path + "; it has " + files.keySet()));
  }

  public Optional<String> find(String path) {
    return Optional.ofNullable(files.get(path)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** Whether its process is started by the platform beside a service's, and by nobody who hands in an application. */
  public boolean isCompanion() {
    return files.containsKey(CompanionDefinitions.FILE);
  }

  public ServiceFolder storedAs(String newVersion) {
    return new ServiceFolder(name, newVersion, files);
  }
}
