package onewindow.catalog;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** Service folders for tests: the shipped ones as they lie on disk, and what tests make of them. */
public final class ServiceFolders {

  private ServiceFolders() {}

  public static ServiceFolder onDisk(String service) {
    return new ContentDirectory(Path.of("")).read(service);
  }

  /** The folder with one file more, or another text in it. */
  public static ServiceFolder with(ServiceFolder folder, String path, String text) {
    SortedMap<String, byte[]> files = new TreeMap<>(folder.files());
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
    return new ServiceFolder(folder.name(), null, files);
  }

  public static ServiceFolder without(ServiceFolder folder, String path) {
    SortedMap<String, byte[]> files = new TreeMap<>(folder.files());
    files.remove(path);
    return new ServiceFolder(folder.name(), null, files);
  }

  /** The folder with one text of one file replaced; fails when the text is not there. */
  public static ServiceFolder replacing(ServiceFolder folder, String path, String text, String replacement) {
    String before = folder.text(path);
    if (!before.contains(text)) {
      throw new IllegalArgumentException(path + " does not contain " + text);
    }
    return with(folder, path, before.replace(text, replacement));
  }
}
