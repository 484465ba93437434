package onewindow.engine;

import java.util.Map;
import java.util.function.Function;
import onewindow.cases.CaseStateException;
import onewindow.cases.CaseVerbs;
import org.camunda.bpm.engine.BadUserRequestException;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What stands behind each method of the {@link ProcessApi}: it takes the case number and gives back an outcome. */
@Component
class ProcessCalls {

  private final Map<String, Function<String, String>> calls;

  ProcessCalls(@Lazy CaseVerbs cases) {
    this.calls = Map.of(
        "cases.decide", caseNumber -> cases.decide(caseNumber).word(),
        "cases.issue", caseNumber -> {
          cases.issue(caseNumber);
          return null;
        },
        "cases.refuse", caseNumber -> {
          cases.refuse(caseNumber);
          return null;
        });
  }

  /** @throws CaseStateException if the case file does not allow it; the engine's transaction rolls back */
  String call(String bean, String method, String caseNumber) {
    Function<String, String> call = calls.get(bean + "." + method);
    if (call == null) {
      throw new BadUserRequestException("The process API has no " + bean + "." + method + "; it has " + calls.keySet());
    }
    return call.apply(caseNumber);
  }
}
