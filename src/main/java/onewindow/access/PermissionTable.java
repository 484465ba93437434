package onewindow.access;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Who may do what, as it stands in {@code permissions.yaml}: the one source of what is allowed and of what is tested.
 *
 * @param requests what may be sent to the program
 * @param engine what the engine lets groups do
 */
public record PermissionTable(List<RequestRow> requests, List<EngineRow> engine) {

  private static final String FILE = "permissions.yaml";

  /** @throws UncheckedIOException for a table that cannot be read, naming the place */
  static PermissionTable read() {
    try (InputStream file = PermissionTable.class.getResourceAsStream(FILE)) {
      return read(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The table of permissions cannot be read: " + e.getMessage(), e);
    }
  }

  static PermissionTable read(InputStream file) throws IOException {
    return YAMLMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
        .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build().readValue(file, PermissionTable.class);
  }

  /** What a row allows, for people. */
  public record Title(String zh, String en) {}

  /**
   * One action and the requests that do it.
   *
   * @param who {@code anybody}, {@code signed-in}, {@code staff} or roles
   * @param only what must hold beside the role; null where nothing must
   * @param requests method and pattern of address; {@code *} as a method stands for each
   */
  public record RequestRow(Title does, List<Who> who, Condition only, List<RequestLine> requests) {}

  /** One action in the engine and what it grants the groups of whoever has one of the roles. */
  public record EngineRow(Title does, List<Who> who, List<Grant> grants) {}

  /**
   * Permissions on one kind of the engine's resources.
   *
   * @param id which one; null for all of the kind
   */
  public record Grant(String resource, String id, List<String> may) {}
}
