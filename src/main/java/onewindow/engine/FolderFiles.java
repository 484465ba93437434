package onewindow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;

/** Reads the files of one deployed folder, by path inside the folder. */
final class FolderFiles {

  private FolderFiles() {}

  static SortedMap<String, byte[]> read(RepositoryService repository, String deployment) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String name : repository.getDeploymentResourceNames(deployment)) {
      files.put(name.substring(name.indexOf('/') + 1), bytes(repository, deployment, name));
    }
    return files;
  }

  private static byte[] bytes(RepositoryService repository, String deployment, String name) {
    try (InputStream content = repository.getResourceAsStream(deployment, name)) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name + " of deployment " + deployment, e);
    }
  }
}
