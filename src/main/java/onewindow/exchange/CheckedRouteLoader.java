package onewindow.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import onewindow.catalog.ContentProblem;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.dsl.yaml.YamlRoutesBuilderLoader;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.service.ServiceHelper;

/**
 * Loads a route file, wherever it comes from, only if the check finds nothing in it: reading a file is enough for Camel
 * to make the objects that stand there as beans.
 */
class CheckedRouteLoader extends YamlRoutesBuilderLoader {

  private static final String FOLDER = "integration-routes/";

  @Override
  public void preParseRoute(Resource file) throws Exception {
    require(file);
    ServiceHelper.startService(this);
    super.preParseRoute(file);
  }

  @Override
  public RoutesBuilder loadRoutesBuilder(Resource file) throws Exception {
    require(file);
    ServiceHelper.startService(this);
    return super.loadRoutesBuilder(file);
  }

  private static void require(Resource file) throws IOException {
    String location = file.getLocation();
    int folder = location.lastIndexOf(FOLDER);
    String name = folder < 0 ? location : location.substring(folder + FOLDER.length());
    try (InputStream text = file.getInputStream()) {
      List<ContentProblem> problems = RouteFileCheck.check(
          new RouteFile(name, new String(text.readAllBytes(), StandardCharsets.UTF_8)));
      if (!problems.isEmpty()) {
        throw new IllegalArgumentException("Routes that may not run: " + problems);
      }
    }
  }
}
