package onewindow.supervision;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import onewindow.cases.Limit;
import onewindow.deadlines.Due;
import onewindow.deadlines.Workdays;
import org.springframework.stereotype.Component;

/** When a case is worth a look again: near the end of a limit, after it, and while nobody has claimed its task. */
@Component
class LookTimes {

  private static final Duration BEFORE_AN_HOUR_LIMIT = Duration.ofHours(1);
  /** While no end can be said, whatever changes that brings the look forward; this is for what nobody foresaw. */
  private static final Duration NOTHING_TO_EXPECT = Duration.ofDays(30);
  private final Workdays workdays;
  private final SupervisionSettings settings;

  LookTimes(Workdays workdays, SupervisionSettings settings) {
    this.workdays = workdays;
    this.settings = settings;
  }

  /** The next look after now. */
  Instant next(CaseTime time, boolean unclaimed) {
    Instant morning = morning(time);
    return Stream.concat(unclaimed ? Stream.of(morning) : Stream.empty(),
            time.limits().stream().flatMap(limit -> looks(limit, time, morning)))
        .filter(look -> look.isAfter(time.now())).min(Instant::compareTo)
        .orElseGet(() -> time.now().plus(NOTHING_TO_EXPECT));
  }

  /** The next look after something has changed: what is owed already is not put off. */
  Instant next(Supervised known, CaseTime time, OpenWork work) {
    boolean unclaimed = work.unclaimedSince() != null;
    if (known.nextLook() == null) {
      return next(new CaseTime(time.limits(), known.lookedAt(), time.zone()), unclaimed);
    }
    boolean owed = !known.nextLook().isAfter(time.now()) || time.limits().stream()
        .flatMap(limit -> limit.due().end(time.zone()).stream())
        .anyMatch(end -> end.isAfter(known.lookedAt()) && !end.isAfter(time.now()));
    return owed ? time.now() : next(time, unclaimed);
  }

  private Stream<Instant> looks(Limit limit, CaseTime time, Instant morning) {
    if (limit.due() instanceof Due.At at) {
      return at.moment().isAfter(time.now()) ? Stream.of(at.moment().minus(BEFORE_AN_HOUR_LIMIT), at.moment())
          : Stream.of(morning);
    }
    if (limit.due() instanceof Due.On on) {
      Instant end = on.end(time.zone()).orElseThrow();
      Instant watched = start(workdays.plus(on.day(), -settings.watchFrom()).orElse(on.day()), time.zone());
      return Stream.of(end, watched.isAfter(morning) ? watched : morning);
    }
    return Stream.empty();
  }

  private Instant morning(CaseTime time) {
    return start(workdays.plus(time.today(), 1).orElse(time.today().plusDays(1)), time.zone());
  }

  private static Instant start(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }
}
