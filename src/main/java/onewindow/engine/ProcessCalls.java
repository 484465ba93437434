package onewindow.engine;

import java.util.Date;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import onewindow.cases.CaseStateException;
import onewindow.cases.CaseVerbs;
import onewindow.cases.CaseWaits;
import onewindow.cases.CommitmentVerbs;
import org.camunda.bpm.engine.BadUserRequestException;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What stands behind each method of the {@link ProcessApi}: it takes the case number and gives back an outcome. */
@Component
class ProcessCalls {

  private final Map<String, Function<String, Object>> calls;

  ProcessCalls(@Lazy CaseVerbs cases, @Lazy CaseWaits waits, @Lazy CommitmentVerbs commitments) {
    this.calls = Map.ofEntries(
        entry("cases.confirmations", caseNumber -> waits.allConfirmed(caseNumber) ? "complete" : "awaited"),
        entry("cases.decide", caseNumber -> cases.decide(caseNumber).word()),
        entry("cases.issue", nothing(cases::issue)),
        entry("cases.refuse", nothing(cases::refuse)),
        entry("cases.lapse", nothing(waits::lapse)),
        entry("cases.waitEnds", caseNumber -> Date.from(waits.ends(caseNumber))),
        entry("commitments.close", nothing(commitments::close)),
        entry("commitments.orderCorrection", nothing(commitments::orderCorrection)),
        entry("commitments.revoke", nothing(commitments::revoke)),
        entry("commitments.escalate", nothing(commitments::escalate)),
        entry("commitments.dueAt", caseNumber -> Date.from(commitments.dueAt(caseNumber))),
        entry("commitments.checkers", commitments::checkers));
  }

  private static Map.Entry<String, Function<String, Object>> entry(String name, Function<String, Object> call) {
    return Map.entry(name, call);
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
