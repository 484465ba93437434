package onewindow.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The folders of services and companions that came with the program: {@code processes/NAME} and {@code rules/NAME} as one folder. */
final class ShippedContent {

  private ShippedContent() {}

  static Collection<ServiceFolder> folders() {
    SortedMap<String, ServiceFolder> folders = new TreeMap<>();
    for (Resource definition : definitions()) {
      String name = parent(definition);
      folders.put(name, folder(name));
    }
    return folders.values();
  }

  private static List<Resource> definitions() {
    return Stream.of(ServiceDefinitions.FILE, CompanionDefinitions.FILE)
        .flatMap(file -> Stream.of(resources("classpath*:processes/*/" + file))).toList();
  }

  static ServiceFolder folder(String name) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Resource file : resources("classpath*:processes/" + name + "/*.*")) {
      files.put(file.getFilename(), bytes(file));
    }
    for (Resource file : resources("classpath*:rules/" + name + "/*.*")) {
      files.put("rules/" + file.getFilename(), bytes(file));
    }
    return new ServiceFolder(name, null, files);
  }

  private static String parent(Resource definition) {
    try {
      String[] path = definition.getURL().getPath().split("/");
      return path[path.length - 2];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Resource[] resources(String pattern) {
    try {
      return new PathMatchingResourcePatternResolver().getResources(pattern);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot look for " + pattern, e);
    }
  }

  private static byte[] bytes(Resource file) {
    try {
      return file.getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }
}
