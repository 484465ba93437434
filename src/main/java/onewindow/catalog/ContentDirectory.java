package onewindow.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A directory with {@code processes/NAME} and {@code rules/NAME}, as people edit them. */
public record ContentDirectory(Path root) {

  /** @throws IllegalArgumentException if there is no such service */
  public ServiceFolder read(String name) {
    Path processes = root.resolve("processes").resolve(name);
    if (!name.matches(FolderFiles.NAME) || !Files.isDirectory(processes)) {
      throw new IllegalArgumentException("There is no folder processes/" + name);
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    collect(processes, "", files);
    collect(root.resolve("rules").resolve(name), "rules/", files);
    return new ServiceFolder(name, null, files);
  }

  private static void collect(Path folder, String prefix, SortedMap<String, byte[]> files) {
    if (Files.isDirectory(folder)) {
      filesBelow(folder).forEach(file ->
          files.put(prefix + folder.relativize(file).toString().replace('\\', '/'), bytes(file)));
    }
  }

  private static List<Path> filesBelow(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> !Files.isDirectory(path)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folder, e);
    }
  }

  // One byte more than allowed is enough to be refused as too large.
  private static byte[] bytes(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(FolderFiles.LARGEST + 1);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }
}
