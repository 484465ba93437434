package onewindow.cases;

import java.util.Map;
import onewindow.catalog.ValueSource;
import onewindow.privacy.CaseKey;

/** A case file with its key, each sealed part opened when it is first asked for. */
class OpenedCase {

  private final CaseFile file;
  private final CaseKey key;
  private final SealedJson json;
  private final Exchanges exchanges;
  private final KeptDecisions decisions;
  private Map<String, Object> form;
  private Map<String, Map<String, Object>> answers;

  OpenedCase(CaseFile file, CaseKey key, SealedJson json, Exchanges exchanges, KeptDecisions decisions) {
    this.file = file;
    this.key = key;
    this.json = json;
    this.exchanges = exchanges;
    this.decisions = decisions;
  }

  Map<String, Object> form() {
    if (form == null) {
      form = json.open(key, "application", file.application());
    }
    return form;
  }

  /** What a question may send of it; null where it has nothing there. */
  Object value(ValueSource source) {
    if (source.isForm()) {
      return form().get(source.field());
    }
    if (source.isCaseNumber()) {
      return file.number();
    }
    if (source.isTotal()) {
      return decisions.ruling(file.number(), key).map(ruling -> ruling.total().toPlainString()).orElse(null);
    }
    return source.isResult() ? result().get(source.field())
        : answers().getOrDefault(source.from(), Map.of()).get(source.field());
  }

  private Map<String, Object> result() {
    return file.result() == null ? Map.of() : json.open(key, "result", file.result());
  }

  private Map<String, Map<String, Object>> answers() {
    if (answers == null) {
      answers = exchanges.answers(file.number(), key);
    }
    return answers;
  }
}
