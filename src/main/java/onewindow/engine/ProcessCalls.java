package onewindow.engine;

import java.util.Date;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import onewindow.cases.CaseStateException;
import onewindow.cases.CaseVerbs;
import onewindow.cases.CaseWaits;
import org.camunda.bpm.engine.BadUserRequestException;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What stands behind each method of the {@link ProcessApi}: it takes the case number and gives back an outcome. */
@Component
class ProcessCalls {

  private final Map<String, Function<String, Object>> calls;

  ProcessCalls(@Lazy CaseVerbs cases, @Lazy CaseWaits waits) {
    this.calls = Map.of(
        "cases.confirmations", caseNumber -> waits.allConfirmed(caseNumber) ? "complete" : "awaited",
        "cases.decide", caseNumber -> cases.decide(caseNumber).word(),
        "cases.issue", nothing(cases::issue),
        "cases.refuse", nothing(cases::refuse),
        "cases.lapse", nothing(waits::lapse),
        "cases.waitEnds", caseNumber -> Date.from(waits.ends(caseNumber)));
  }

  private static Function<String, Object> nothing(Consumer<String> verb) {
    return caseNumber -> {
      verb.accept(caseNumber);
      return null;
    };
  }

  /** @throws CaseStateException if the case file does not allow it; the engine's transaction rolls back */
  Object call(String bean, String method, String caseNumber) {
    Function<String, Object> call = calls.get(bean + "." + method);
    if (call == null) {
      throw new BadUserRequestException("The process API has no " + bean + "." + method + "; it has " + calls.keySet());
    }
    return call.apply(caseNumber);
  }
}
