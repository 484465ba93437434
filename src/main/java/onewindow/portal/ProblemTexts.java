package onewindow.portal;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Map;
import onewindow.forms.LocalizedText;

/** Title and detail of every kind of problem. */
record ProblemTexts(Map<String, Text> byKind) {

  record Text(LocalizedText title, LocalizedText detail) {}

  static ProblemTexts read() {
    return new ProblemTexts(Texts.read("problems.yaml", new TypeReference<>() {}));
  }

  Text of(ProblemKind kind) {
    return byKind.get(kind.word());
  }
}
