package onewindow.sandbox;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The departments with their ports, what their registers hold and how they answer: {@code registers.yaml}.
 *
 * @param gateways the ports at which messages to people are taken, by gateway
 */
record SandboxContent(Map<String, Integer> departments, Map<String, Integer> gateways,
    Map<String, Register> registers, Map<String, QuestionContent> questions) {

  /** The gateway that speaks SMTP. */
  static final String MAIL = "e-mail";

  static SandboxContent read() {
    try (InputStream file = SandboxContent.class.getResourceAsStream("registers.yaml")) {
      return new JsonMapper(new YAMLFactory()).readValue(file, SandboxContent.class);
    } catch (IOException e) {
      throw new UncheckedIOException("onewindow/sandbox/registers.yaml cannot be read", e);
    }
  }

  /** Of everything that is simulated. */
  Map<String, Integer> ports() {
    Map<String, Integer> ports = new LinkedHashMap<>(departments);
    ports.putAll(gateways);
    return ports;
  }

  /** What can fail alone. */
  Set<String> faultsOf(String name) {
    return gateways.containsKey(name) ? Set.of(MessageDesk.QUESTION) : questionsOf(name).keySet();
  }

  /** The questions that one department answers, by the last part of their id. */
  Map<String, QuestionContent> questionsOf(String department) {
    Map<String, QuestionContent> own = new LinkedHashMap<>();
    String prefix = department + ".";
    questions.forEach((id, question) -> {
      if (id.startsWith(prefix)) {
        own.put(id.substring(prefix.length()), question);
      }
    });
    return own;
  }
}
