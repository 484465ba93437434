package onewindow.exchange;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import onewindow.cases.Inquiry;
import org.springframework.stereotype.Component;

/** Believes a reply only if it is bound to the question that was asked and has the agreed shape. */
@Component
final class AnswerReader {

  static final TypeReference<Map<String, Object>> CONTENT = new TypeReference<>() {};
  private static final int OK = 200;

  private final JsonMapper strict = JsonMapper.builder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build();
  private final AnswerSchemas schemas;

  AnswerReader(AnswerSchemas schemas) {
    this.schemas = schemas;
  }

  /** @param askedOn the route that brought the reply: the question's own, or the one of its state */
  Reply read(Inquiry inquiry, String askedOn, RawReply reply) {
    Failures failures = new Failures(askedOn);
    if (reply.status() != OK) {
      return failures.httpStatus(reply.status());
    }
    try {
      return read(inquiry, failures, strict.readTree(reply.body()));
    } catch (IOException e) {
      return failures.noJson();
    }
  }

  private Reply read(Inquiry inquiry, Failures failures, JsonNode envelope) {
    JsonNode answer = envelope.path("answer");
    if (!answer.isObject()) {
      return envelope.isMissingNode() ? failures.noJson() : failures.noEnvelope();
    }
    if (!bringsBack(inquiry, envelope)) {
      return failures.anotherCase();
    }
    String differences = schemas.differences(inquiry.question().route(), answer);
    return differences.isEmpty()
        ? new Reply.Answer(strict.convertValue(answer, CONTENT))
        : failures.notAsAgreed(differences);
  }

  private static boolean bringsBack(Inquiry inquiry, JsonNode envelope) {
    return same(envelope.path("caseNumber"), inquiry.question().caseNumber())
        & same(envelope.path("requestKey"), inquiry.key())
        & same(envelope.path("requestDigest"), inquiry.digest());
  }

  /** Takes the same time however much of it is right: the digest is keyed and not to be guessed piece by piece. */
  private static boolean same(JsonNode found, String expected) {
    return same(found.isTextual() ? found.textValue() : "", expected);
  }

  static boolean same(String text, String expected) {
    return MessageDigest.isEqual(
        text.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
  }
}
