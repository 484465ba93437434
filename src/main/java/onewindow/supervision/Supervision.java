package onewindow.supervision;

import java.time.Clock;
import java.time.Instant;
import onewindow.cases.BesideCases;
import onewindow.cases.CaseDeadlines;
import onewindow.cases.CaseStateException;
import onewindow.cases.CaseSummary;
import onewindow.supervision.SupervisedCases.Looked;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process beside a case may do to supervise its time. Each call counts anew what the clock says; a timer that
 * fires too early does no harm. Joins the caller's transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Supervision {

  /** The companion in which a case's time is supervised. */
  public static final String COMPANION = "deadline-supervision";

  private final BesideCases cases;
  private final CaseDeadlines deadlines;
  private final SupervisedCases supervised;
  private final SupervisedTasks tasks;
  private final MeasuresTaken measures;
  private final LookTimes times;
  private final Clock clock;

  Supervision(BesideCases cases, @Lazy CaseDeadlines deadlines, SupervisedCases supervised,
      @Lazy SupervisedTasks tasks, MeasuresTaken measures, LookTimes times, Clock clock) {
    this.cases = cases;
    this.deadlines = deadlines;
    this.supervised = supervised;
    this.tasks = tasks;
    this.measures = measures;
    this.times = times;
    this.clock = clock;
  }

  /** A person has to work on the case: it is watched from now on, and looked through again if it is already. */
  public void watch(String caseNumber) {
    if (supervised.changed(caseNumber)) {
      return;
    }
    supervised.add(caseNumber, cases.read(caseNumber).summary().service(), clock.instant());
  }

  /** A process wants to carry the supervision. @throws CaseStateException if one does, or nobody watches the case */
  public void begin(String caseNumber) {
    if (!supervised.begin(caseNumber)) {
      throw new CaseStateException("Case " + caseNumber
          + " is supervised already, or never waited for a person; no other process can carry its supervision");
    }
  }

  /** What the process waits for. */
  public Instant nextLookAt(String caseNumber) {
    Supervised known = known(caseNumber);
    return known.nextLook() != null ? known.nextLook() : clock.instant();
  }

  /** Does what the rules say is to be done now. @return whether the case is decided, so that nothing is watched any more */
  public boolean look(String caseNumber) {
    CaseSummary summary = cases.lock(caseNumber).summary();
    Supervised known = known(caseNumber);
    CaseTime time = time(caseNumber);
    OpenWork work = tasks.of(caseNumber, known.service());
    boolean over = isOver(summary);
    Light light = over ? known.light() : measures.take(known, time, work);
    supervised.keep(caseNumber, looked(light, time, time.now(),
        over ? time.now() : times.next(time, work.unclaimedSince() != null), over));
    return over;
  }

  /** Counts anew when the case is to be looked at; nothing is done about it yet. */
  Supervised recount(Supervised known) {
    boolean over = isOver(cases.read(known.caseNumber()).summary());
    CaseTime time = time(known.caseNumber());
    Instant next = over ? time.now() : times.next(known, time, tasks.of(known.caseNumber(), known.service()));
    supervised.keep(known.caseNumber(), looked(known.light(), time, known.lookedAt(), next, over));
    return new Supervised(known.caseNumber(), known.service(), known.begun(), known.light(), known.lookedAt(), next,
        over);
  }

  private static Looked looked(Light light, CaseTime time, Instant at, Instant next, boolean over) {
    return new Looked(light, at, next, time.end(time.promised()), time.end(time.statutory()), time.stands(), over);
  }

  private CaseTime time(String caseNumber) {
    return new CaseTime(deadlines.of(caseNumber), clock.instant(), clock.getZone());
  }

  private static boolean isOver(CaseSummary summary) {
    return summary.status().isFinal();
  }

  private Supervised known(String caseNumber) {
    return supervised.find(caseNumber)
        .orElseThrow(() -> new CaseStateException("Case " + caseNumber + " is not supervised"));
  }
}
