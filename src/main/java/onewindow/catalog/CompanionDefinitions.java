package onewindow.catalog;

import java.util.Optional;

/** Reads {@code companion.yaml}. */
public final class CompanionDefinitions {

  static final String FILE = "companion.yaml";

  private static final DefinitionReader<CompanionDefinition> READER = new DefinitionReader<>(CompanionDefinition.class);

  private CompanionDefinitions() {}

  static CompanionDefinition read(String yaml) {
    return READER.read(yaml);
  }

  /** The folder's definition; empty when it is missing or cannot be read, which a content rule of its own reports. */
  public static Optional<CompanionDefinition> find(ServiceFolder folder) {
    try {
      return folder.find(FILE).map(CompanionDefinitions::read);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
