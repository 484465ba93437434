package onewindow.ratings;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import onewindow.cases.BesideCase;
import onewindow.cases.BesideCases;
import onewindow.cases.CaseStateException;
import onewindow.cases.Processes;
import onewindow.cases.TimelineEntry;
import onewindow.catalog.Services;
import onewindow.ratings.BadRating.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process beside a badly rated case may do. Each looks at what people have entered, never at what a process
 * claims, and joins the caller's transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RatingVerbs {

  /** The companion in which a bad rating is followed up. */
  public static final String COMPANION = "rating-follow-up";

  private static final String PLATFORM = "platform";
  private final BesideCases cases;
  private final BadRatings bad;
  private final Processes processes;
  private final Services services;
  private final WorkingDays days;
  private final RatingSettings settings;
  private final Clock clock;

  RatingVerbs(BesideCases cases, BadRatings bad, Processes processes, Services services, WorkingDays days,
      RatingSettings settings, Clock clock) {
    this.cases = cases;
    this.bad = bad;
    this.processes = processes;
    this.services = services;
    this.days = days;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * A process wants to carry the follow-up.
   *
   * @throws CaseStateException unless one is open that no process has taken up
   */
  public void begin(String caseNumber) {
    BadRating rating = rating(caseNumber);
    if (!rating.isOpen() || rating.begunAt() != null) {
      throw new CaseStateException("The follow-up of the rating of case " + caseNumber + " is " + rating.state()
          + " and began at " + rating.begunAt() + "; no other process can carry it");
    }
    bad.begun(caseNumber, clock.instant());
  }

  /** The group that works on it: the heads of the department that answers for the service. */
  public String handlers(String caseNumber) {
    BesideCase rated = cases.lock(caseNumber);
    return services.definition(rated.serviceVersion()).department().id() + ".department-head";
  }

  /** Until when the next step is owed. @throws CaseStateException if none is */
  public Instant dueAt(String caseNumber) {
    BadRating rating = rating(caseNumber);
    if (rating.dueAt() == null) {
      throw refused(caseNumber, rating, "nothing is due");
    }
    return rating.dueAt();
  }

  /** The time is over and nobody has done the step: the people of the case see it, and the task becomes urgent. */
  public void escalate(String caseNumber) {
    BadRating rating = rating(caseNumber);
    if (rating.dueAt() == null || clock.instant().isBefore(rating.dueAt())) {
      throw refused(caseNumber, rating, "it is not overdue, since it is due at " + rating.dueAt());
    }
    bad.overdue(caseNumber, clock.instant());
    tell(caseNumber, "rating-overdue");
    processes.urge(caseNumber, COMPANION);
  }

  /** The people of the case read what was found and done; somebody will ask them what came of it. */
  public void publish(String caseNumber) {
    require(caseNumber, State.FOUND);
    bad.published(caseNumber);
    bad.move(caseNumber, State.VISITING, days.end(settings.visitWithin().days()));
    tell(caseNumber, "rating-replied");
  }

  /** The follow-up is over: they were asked what came of it. */
  public void close(String caseNumber) {
    require(caseNumber, State.VISITED);
    bad.move(caseNumber, State.CLOSED, null);
    tell(caseNumber, "rating-closed");
  }

  /** The rating is left out of the figures, since somebody who did not appeal upheld the appeal. It stays. */
  public void exclude(String caseNumber) {
    require(caseNumber, State.UPHELD);
    bad.move(caseNumber, State.EXCLUDED, null);
    tell(caseNumber, "rating-excluded");
  }

  private void require(String caseNumber, State wanted) {
    BadRating rating = rating(caseNumber);
    if (rating.state() != wanted) {
      throw refused(caseNumber, rating, wanted + " is needed");
    }
  }

  private BadRating rating(String caseNumber) {
    return bad.get(caseNumber, cases.lock(caseNumber).key());
  }

  private void tell(String caseNumber, String code) {
    cases.tell(caseNumber, new TimelineEntry(clock.instant(), code, Map.of(), PLATFORM));
  }

  private static CaseStateException refused(String caseNumber, BadRating rating, String why) {
    return new CaseStateException(
        "The follow-up of the rating of case " + caseNumber + " is " + rating.state() + "; " + why);
  }
}
