package onewindow.retention;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import onewindow.cases.CaseErasure;
import onewindow.cases.CaseErasure.Outcome;
import onewindow.cases.CaseRecords;
import onewindow.cases.ErasureCause;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases and holds single cases, each with the paper that orders it. */
@Component
@Transactional
class ErasureDesk implements Erasures {

  private final CaseErasure cases;
  private final CaseRecords records;
  private final Erasing erasing;
  private final CaseHolds holds;
  private final RetentionTimes times;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ErasureDesk(CaseErasure cases, CaseRecords records, Erasing erasing, CaseHolds holds, RetentionTimes times,
      ApplicationEventPublisher events, Clock clock) {
    this.cases = cases;
    this.records = records;
    this.erasing = erasing;
    this.holds = holds;
    this.times = times;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Optional<State> of(String caseNumber) {
    return records.erased(caseNumber)
        .map(each -> new State(each.summary(), each.endedAt(), null, false, new TreeSet<>(), null, each))
        .or(() -> cases.times(caseNumber).map(this::kept));
  }

  private State kept(CaseErasure.Times found) {
    String number = found.summary().caseNumber();
    String service = found.summary().service();
    return new State(found.summary(), found.endedAt(),
        found.endedAt() == null ? null : times.until(service, found.endedAt()).orElse(null),
        times.of(service).isEmpty(), cases.obstacles(number), holds.of(number).orElse(null), null);
  }

  @Override
  public Answer erase(String caseNumber, String cause, String basis, String typed, String by) {
    ErasureBasis given = ErasureBasis.of(basis);
    List<FieldProblem> problems = new ArrayList<>(given.problem().stream().toList());
    cause(cause).ifPresent(problems::add);
    if (!caseNumber.equals(typed == null ? "" : typed.strip())) {
      problems.add(new FieldProblem("typed", new LocalizedText("再次输入的本件编号", "the number of this case once more"),
          new LocalizedText("另一个编号", "another number")));
    }
    return problems.isEmpty() ? erase(caseNumber, ErasureCause.valueOf(cause), given.text(), by)
        : new Answer.Incomplete(problems);
  }

  private Answer erase(String caseNumber, ErasureCause cause, String basis, String by) {
    if (cases.times(caseNumber).isEmpty()) {
      return notThere(caseNumber);
    }
    Outcome outcome = erasing.erase(List.of(caseNumber), cause, basis, by);
    return outcome.kept().isEmpty() ? new Answer.Done()
        : new Answer.Refused(List.copyOf(outcome.kept().get(caseNumber)));
  }

  @Override
  public Answer hold(String caseNumber, String basis, String by) {
    return change(caseNumber, basis, given -> holds.set(caseNumber, given, by, clock.instant()), true);
  }

  @Override
  public Answer lift(String caseNumber, String basis, String by) {
    return change(caseNumber, basis, given -> holds.lift(caseNumber), false);
  }

  private Answer change(String caseNumber, String basis, java.util.function.Predicate<String> change, boolean held) {
    ErasureBasis given = ErasureBasis.of(basis);
    if (cases.times(caseNumber).isEmpty()) {
      return notThere(caseNumber);
    }
    if (given.problem().isPresent()) {
      return new Answer.Incomplete(List.of(given.problem().get()));
    }
    if (!change.test(given.text())) {
      return new Answer.Refused(List.of(held ? "held" : "not-held"));
    }
    events.publishEvent(new CaseHeld(caseNumber, held, given.text()));
    return new Answer.Done();
  }

  private Answer notThere(String caseNumber) {
    return records.erased(caseNumber).isPresent() ? new Answer.Refused(List.of("erased")) : new Answer.NotThere();
  }

  private static Optional<FieldProblem> cause(String cause) {
    List<String> known = Arrays.stream(ErasureCause.values()).filter(each -> each != ErasureCause.EXPIRED)
        .map(Enum::name).toList();
    return known.contains(cause) ? Optional.empty() : Optional.of(new FieldProblem("cause",
        new LocalizedText("删除的理由：" + String.join("、", known), "a cause: " + String.join(", ", known)),
        new LocalizedText("没有选择", "none of them")));
  }
}
