package onewindow.notifications;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The messages there are, by their codes; a file that is not sound keeps the product from starting. */
@Component
class MessageTemplates {

  private static final String FILE = "messages.yaml";
  private final Map<String, MessageTemplate> byCode;

  @Autowired
  MessageTemplates(KnownLines lines) {
    this(shipped(), lines);
  }

  /** @throws IllegalArgumentException naming everything that is wrong */
  MessageTemplates(String yaml, KnownLines lines) {
    this.byCode = read(yaml);
    List<String> problems = new TemplateCheck(lines).problems(byCode);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(FILE + ": " + String.join("; ", problems));
    }
  }

  /** Those that a line of a timeline occasions. */
  Map<String, MessageTemplate> after(String line) {
    Map<String, MessageTemplate> occasioned = new TreeMap<>(byCode);
    occasioned.values().removeIf(template -> !template.lines().contains(line));
    return occasioned;
  }

  /** The one that a measure of supervision occasions. */
  Optional<String> ofMeasure(String measure) {
    return byCode.entrySet().stream().filter(each -> each.getValue().measures().contains(measure))
        .map(Map.Entry::getKey).findFirst();
  }

  /** Null for a message of an earlier version that is not there any more. */
  MessageTemplate find(String code) {
    return byCode.get(code);
  }

  private static Map<String, MessageTemplate> read(String yaml) {
    try {
      return YAMLMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build()
          .readValue(yaml, new TypeReference<>() {});
    } catch (IOException e) {
      throw new IllegalArgumentException(FILE + ": " + e.getMessage(), e);
    }
  }

  static String shipped() {
    try (InputStream file = MessageTemplates.class.getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }
}
