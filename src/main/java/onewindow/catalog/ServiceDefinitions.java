package onewindow.catalog;

import java.util.Optional;

/** Reads {@code service.yaml}. */
public final class ServiceDefinitions {

  static final String FILE = "service.yaml";

  private static final DefinitionReader<ServiceDefinition> READER = new DefinitionReader<>(ServiceDefinition.class);

  // a check of one folder asks for its definition hundreds of times
  private static volatile Found last = new Found("", Optional.empty());

  private ServiceDefinitions() {}

  /** @throws IllegalArgumentException if the text is no service definition; the message says where and why */
  public static ServiceDefinition read(String yaml) {
    return READER.read(yaml);
  }

  /** The folder's definition; empty when it is missing or cannot be read, which a content rule of its own reports. */
  public static Optional<ServiceDefinition> find(ServiceFolder folder) {
    return folder.find(FILE).flatMap(ServiceDefinitions::remembered);
  }

  private static Optional<ServiceDefinition> remembered(String yaml) {
    Found before = last;
    if (before.yaml().equals(yaml)) {
      return before.definition();
    }
    Found found = new Found(yaml, readable(yaml));
    last = found;
    return found.definition();
  }

  private static Optional<ServiceDefinition> readable(String yaml) {
    try {
      return Optional.of(read(yaml));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private record Found(String yaml, Optional<ServiceDefinition> definition) {}
}
