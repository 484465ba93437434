package onewindow.retention;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onewindow.cases.CaseErasure;
import onewindow.cases.ErasureCause;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Erases cases and writes them into the log; joins the caller's transaction, and comes last in it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Erasing {

  private final CaseErasure cases;
  private final ErasureLog log;
  private final Clock clock;

  Erasing(CaseErasure cases, ErasureLog log, Clock clock) {
    this.cases = cases;
    this.log = log;
    this.clock = clock;
  }

  CaseErasure.Outcome erase(Collection<String> caseNumbers, ErasureCause cause, String basis, String actor) {
    Map<String, Instant> submitted = cases.submitted(caseNumbers);
    CaseErasure.Outcome outcome = cases.erase(caseNumbers, cause, basis, actor);
    Instant now = clock.instant();
    List<ErasureLog.Line> lines = outcome.erased().stream()
        .map(number -> new ErasureLog.Line(number, submitted.get(number), cause, basis, now))
        .collect(Collectors.toList());
    if (!lines.isEmpty()) {
      log.append(lines);
    }
    return outcome;
  }
}
