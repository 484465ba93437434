package onewindow.exchange;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onewindow.cases.CaseQuestion;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;
import org.springframework.stereotype.Component;

/** Reads answers that were sent later, and says of each part what was expected and what was found. */
@Component
final class CallbackReader {

  private static final LocalizedText TEXT = new LocalizedText("非空文本", "a text that is not empty");
  private static final LocalizedText OBJECT = new LocalizedText("一个 JSON 对象", "a JSON object");
  private static final LocalizedText NOTHING = new LocalizedText("没有", "nothing of the kind");

  private final JsonMapper strict = JsonMapper.builder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
      .build();
  private final AnswerSchemas schemas;

  CallbackReader(AnswerSchemas schemas) {
    this.schemas = schemas;
  }

  /** @return a missing node if it is no JSON */
  JsonNode json(byte[] body) {
    try {
      return strict.readTree(body);
    } catch (IOException e) {
      return strict.missingNode();
    }
  }

  /** What is wrong with the envelope, whatever stands in the answer. */
  List<FieldProblem> problems(JsonNode envelope) {
    if (!envelope.isObject()) {
      return List.of(new FieldProblem("body", OBJECT, NOTHING));
    }
    List<FieldProblem> problems = new ArrayList<>();
    Stream.of("caseNumber", "question", "reference", "requestKey", "requestDigest")
        .filter(part -> envelope.path(part).asText("").isBlank())
        .forEach(part -> problems.add(new FieldProblem(part, TEXT, NOTHING)));
    if (!envelope.path("answer").isObject()) {
      problems.add(new FieldProblem("answer", OBJECT, NOTHING));
    }
    return problems;
  }

  Callback read(String department, JsonNode envelope) {
    String route = department + "." + envelope.path("question").asText();
    return new Callback(new CaseQuestion(envelope.path("caseNumber").asText(), route),
        envelope.path("reference").asText(), envelope.path("requestKey").asText(),
        envelope.path("requestDigest").asText(), envelope.path("answer"));
  }

  /** Where the answer is not as agreed, without what stands there. */
  List<FieldProblem> problems(Callback callback) {
    String route = callback.question().route();
    String differences = schemas.differences(route, callback.answer());
    return differences.isEmpty() ? List.of() : List.of(new FieldProblem("answer",
        new LocalizedText("符合 " + RouteFiles.schemaPath(route), "as agreed in " + RouteFiles.schemaPath(route)),
        new LocalizedText("不一致处：" + differences, "differences at: " + differences)));
  }

  Map<String, Object> content(Callback callback) {
    return strict.convertValue(callback.answer(), AnswerReader.CONTENT);
  }

  /** The same bytes for the same answer, whatever the order of its fields. */
  byte[] canonical(Callback callback) {
    try {
      return strict.writeValueAsBytes(content(callback));
    } catch (IOException e) {
      throw new IllegalStateException("An answer that was JSON is none", e);
    }
  }
}
