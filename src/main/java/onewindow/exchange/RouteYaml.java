package onewindow.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a route file with the parser that Camel itself uses: what is checked is what Camel will see. */
final class RouteYaml {

  private static final LoadSettings STRICT = LoadSettings.builder()
      .setAllowDuplicateKeys(false)
      .setMaxAliasesForCollections(0)
      .setCodePointLimit(1_000_000)
      .build();

  private RouteYaml() {}

  /**
   * The items of the file's one list.
   *
   * @throws IllegalArgumentException if it is no such file; the message says why
   */
  static List<?> items(String text) {
    List<Object> documents = new ArrayList<>();
    try {
      new Load(STRICT).loadAllFromString(text).forEach(documents::add);
    } catch (YamlEngineException e) {
      throw new IllegalArgumentException("it is no readable YAML: " + e.getMessage(), e);
    }
    if (documents.size() == 1 && documents.get(0) instanceof List<?> items) {
      return items;
    }
    throw new IllegalArgumentException("a route file is one YAML document with one list");
  }

  /** The fields of a YAML mapping; none where something else stands. */
  static Map<?, ?> fields(Object node) {
    return node instanceof Map<?, ?> map ? map : Map.of();
  }
}
