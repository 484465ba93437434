package onewindow.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;

/** YAML as content writes it: no tags, which name types, and no anchors, by which a short file can be a long one. */
public final class PlainYaml {

  private static final String OF_YAML = "tag:yaml.org,2002:";
  private static final YAMLFactory YAML = new YAMLFactory();

  private PlainYaml() {}

  /** @throws IllegalArgumentException if a tag or an anchor stands there; who reads it tells what is no YAML at all */
  public static void require(String text) {
    try (YAMLParser parser = YAML.createParser(text)) {
      while (parser.nextToken() != null) {
        String found = found(parser);
        if (found != null) {
          throw new IllegalArgumentException("line " + parser.currentTokenLocation().getLineNr() + ": " + found
              + " may not stand here; write what is meant in full, as plain keys and values");
        }
      }
    } catch (JsonProcessingException e) {
      // the reader's own message says where and why
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String found(YAMLParser parser) throws IOException {
    if (parser.isCurrentAlias()) {
      return "the reference *" + parser.getText();
    }
    return parser.getTypeId() != null ? "the tag !" + parser.getTypeId().replace(OF_YAML, "!")
        : parser.getObjectId() != null ? "the anchor &" + parser.getObjectId() : null;
  }
}
