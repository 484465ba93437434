package preview;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.catalog.Service;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.ServiceFolders;
import onewindow.catalog.Services;
import onewindow.forms.FormSchema;
import onewindow.forms.Forms;

/** The service folders of the source tree, unchecked. */
class PreviewServices implements Services {

  private final Map<String, Service> services;

  PreviewServices(Forms forms) throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("processes"))) {
      services = folders.filter(folder -> Files.exists(folder.resolve("service.yaml")))
          .map(folder -> read(folder, forms)).collect(Collectors.toMap(Service::name, service -> service));
    }
  }

  private static Service read(Path folder, Forms forms) {
    try (Stream<Path> files = Files.list(folder)) {
      ServiceDefinition definition =
          new YAMLMapper().readValue(folder.resolve("service.yaml").toFile(), ServiceDefinition.class);
      Map<String, FormSchema> schemas = files.filter(file -> file.toString().endsWith(".form"))
          .map(file -> forms.read(text(file))).collect(Collectors.toMap(FormSchema::id, form -> form));
      return new Service(definition, schemas, ServiceFolders.onDisk(definition.service()).storedAs("1"));
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read " + folder, e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read " + file, e);
    }
  }

  @Override
  public List<Service> offered() {
    return List.copyOf(services.values());
  }

  @Override
  public Optional<Service> latest(String name) {
    return Optional.ofNullable(services.get(name));
  }

  /** Every case that is shown is one of newborn registration. */
  @Override
  public Service version(String version) {
    return services.get("newborn-registration");
  }
}
