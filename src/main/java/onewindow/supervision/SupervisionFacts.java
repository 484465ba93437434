package onewindow.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import onewindow.cases.Facts;
import onewindow.deadlines.Due;
import onewindow.deadlines.Workdays;
import org.springframework.stereotype.Component;

/** What the rules of supervision are told of a case: {@code Deadline}, {@code Work} and {@code Today}. */
@Component
class SupervisionFacts {

  private final Workdays workdays;

  SupervisionFacts(Workdays workdays) {
    this.workdays = workdays;
  }

  /** What cannot be said stays unknown. */
  Facts of(CaseTime time, OpenWork work) {
    return new Facts(time.today(), Map.of(),
        Map.of("supervision.deadline", deadline(time), "supervision.work", work(time, work)));
  }

  private Map<String, Object> deadline(CaseTime time) {
    Map<String, Object> deadline = new HashMap<>();
    deadline.put("stage", time.isAcceptance() ? "acceptance" : "decision");
    deadline.put("standing", time.stands());
    put(deadline, "promised", time, time.promised());
    put(deadline, "statutory", time, time.statutory());
    return deadline;
  }

  private void put(Map<String, Object> deadline, String which, CaseTime time, Optional<Due> due) {
    Instant end = time.end(due);
    if (end == null) {
      return;
    }
    LocalDate last = time.lastDay(due);
    deadline.put(which + "Passed", !time.now().isBefore(end));
    OptionalInt left = workdays.between(time.today(), last);
    left.ifPresent(days -> deadline.put(which + "DaysLeft", days));
    if (due.get() instanceof Due.At at) {
      deadline.put(which + "MinutesLeft", (int) java.time.Duration.between(time.now(), at.moment()).toMinutes());
    }
  }

  private Map<String, Object> work(CaseTime time, OpenWork work) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("claimed", work.unclaimedSince() == null && work.holder() != null);
    if (work.unclaimedSince() != null) {
      workdays.between(LocalDate.ofInstant(work.unclaimedSince(), time.zone()), time.today())
          .ifPresent(days -> facts.put("unclaimedDays", days));
    }
    return facts;
  }
}
