package onewindow.decisions;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import onewindow.cases.Facts;
import onewindow.forms.IdNumber;
import org.kie.api.KieBase;
import org.kie.api.definition.type.FactType;

/** Turns what a case knows into the facts that a rule set declares. */
final class FactTypes {

  private final KieBase base;
  private final Map<String, Class<?>> byQuestion = new ConcurrentHashMap<>();
  // One a rule set: it keeps what it learns about the classes, which go away with the rule set.
  private final ObjectMapper mapper = JsonMapper.builder()
      .addModules(new JavaTimeModule(), new SimpleModule()
          .addDeserializer(String.class, new TextReader()).addDeserializer(IdNumber.class, new IdNumberReader()))
      .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
      .build();

  FactTypes(KieBase base) {
    this.base = base;
  }

  /** @throws IllegalArgumentException if a field is not declared or does not have the declared type */
  List<Object> read(Facts facts) {
    List<Object> read = new ArrayList<>(8);
    add(read, FactName.TODAY, Map.of("date", facts.today().toString()));
    add(read, FactName.APPLICATION, facts.application());
    facts.answers().forEach((question, answer) -> add(read, question, answer));
    return read;
  }

  // Rules need not know every answer: a command's result, say, comes after the decision.
  private void add(List<Object> facts, String question, Map<String, Object> fields) {
    Class<?> type = byQuestion.computeIfAbsent(question, this::type);
    if (type != Void.class) {
      facts.add(mapper.convertValue(fields, type));
    }
  }

  private Class<?> type(String question) {
    for (String name : FactName.candidates(question)) {
      FactType declared = base.getFactType(RuleCompiler.PACKAGE, name);
      if (declared != null) {
        return declared.getFactClass();
      }
    }
    return Void.class;
  }

  /** A text that is blank was not answered. */
  private static final class TextReader extends StdDeserializer<String> {
    TextReader() {
      super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        return (String) context.handleUnexpectedToken(String.class, parser);
      }
      String text = parser.getText();
      return text.isBlank() ? null : text;
    }
  }

  /** A number that is none is unknown; nothing may be concluded from it. */
  private static final class IdNumberReader extends StdDeserializer<IdNumber> {
    IdNumberReader() {
      super(IdNumber.class);
    }

    @Override
    public IdNumber deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      return IdNumber.of(parser.getText()).orElse(null);
    }
  }
}
