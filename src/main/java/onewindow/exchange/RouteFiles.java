package onewindow.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The folder {@code integration-routes} as Camel finds it on the class path. */
@Component
final class RouteFiles {

  private static final String FOLDER = "integration-routes/";

  private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

  List<RouteFile> all() {
    try {
      List<RouteFile> files = new ArrayList<>();
      for (Resource resource : resources.getResources("classpath:" + FOLDER + "**/*.camel.yaml")) {
        files.add(new RouteFile(nameOf(resource), resource.getContentAsString(StandardCharsets.UTF_8)));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException("The folder " + FOLDER + " cannot be read", e);
    }
  }

  /** The JSON schema that answers on this route must keep. */
  Optional<String> answerSchema(String route) {
    Resource schema = resources.getResource("classpath:" + schemaPath(route));
    try {
      return schema.exists() ? Optional.of(schema.getContentAsString(StandardCharsets.UTF_8)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(schemaPath(route) + " cannot be read", e);
    }
  }

  static String schemaPath(String route) {
    return FOLDER + "answers/" + route + ".schema.json";
  }

  private static String nameOf(Resource resource) throws IOException {
    String url = resource.getURL().toString();
    return url.substring(url.lastIndexOf("/" + FOLDER) + FOLDER.length() + 1);
  }
}
