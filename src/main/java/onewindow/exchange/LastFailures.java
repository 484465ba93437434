package onewindow.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import onewindow.cases.CaseQuestion;
import org.springframework.stereotype.Component;

/** What this node last saw of questions that are still open, for the clerk who takes over; the oldest are forgotten. */
@Component
final class LastFailures {

  private static final int MOST = 10_000;

  private final Map<CaseQuestion, String> texts = Collections.synchronizedMap(new LinkedHashMap<>() {
    @Override
    protected boolean removeEldestEntry(Map.Entry<CaseQuestion, String> eldest) {
      return size() > MOST;
    }
  });

  void remember(CaseQuestion question, String text) {
    texts.put(question, text);
  }

  void forget(CaseQuestion question) {
    texts.remove(question);
  }

  Optional<String> of(CaseQuestion question) {
    return Optional.ofNullable(texts.get(question));
  }
}
