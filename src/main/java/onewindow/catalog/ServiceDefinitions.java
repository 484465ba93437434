package onewindow.catalog;

import java.util.Optional;

/** Reads {@code service.yaml}. */
public final class ServiceDefinitions {

  static final String FILE = "service.yaml";

  private static final DefinitionReader<ServiceDefinition> READER = new DefinitionReader<>(ServiceDefinition.class);

  private ServiceDefinitions() {}

  /** @throws IllegalArgumentException if the text is no service definition; the message says where and why */
  public static ServiceDefinition read(String yaml) {
    return READER.read(yaml);
  }

  /** The folder's definition; empty when it is missing or cannot be read, which a content rule of its own reports. */
  public static Optional<ServiceDefinition> find(ServiceFolder folder) {
    try {
      return folder.find(FILE).map(ServiceDefinitions::read);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
