package onewindow.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Sign-ins that Keycloak has ended, on whichever node it said so. Asking costs a statement every few seconds at most. */
@Component
@Conditional(AtKeycloak.class)
class EndedSignIns {

  private static final Duration LOOK = Duration.ofSeconds(2);
  /** A transaction may come to light later than the time in its row. */
  private static final Duration OVERLAP = Duration.ofMinutes(1);
  /** Keycloak's longest sign-in and more; no session is left of what ended before. */
  private static final Duration KEEP = Duration.ofDays(2);
  private final JdbcTemplate jdbc;
  private final Clock clock;
  private final Map<String, Instant> sids = new ConcurrentHashMap<>();
  private final Map<String, Instant> subjects = new ConcurrentHashMap<>();
  private volatile Instant looked = Instant.EPOCH;

  EndedSignIns(JdbcTemplate jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** @param sid null for every sign-in of the subject */
  void end(String sid, String subject) {
    Instant now = clock.instant();
    jdbc.update("delete from ended_sign_in where ended_at < ?", Timestamp.from(now.minus(KEEP)));
    jdbc.update("insert into ended_sign_in (id, sid, subject, ended_at) values (?, ?, ?, ?)", UUID.randomUUID(), sid,
        subject, Timestamp.from(now));
    note(sid, subject, now);
  }

  boolean isEnded(SignInOrigin origin) {
    look();
    Instant all = origin.subject() == null ? null : subjects.get(origin.subject());
    return origin.sid() != null && sids.containsKey(origin.sid())
        || all != null && origin.at() != null && !origin.at().isAfter(all);
  }

  private void look() {
    Instant now = clock.instant();
    Instant last = looked;
    if (now.isBefore(last.plus(LOOK))) {
      return;
    }
    looked = now;
    Instant since = last.isBefore(now.minus(KEEP)) ? now.minus(KEEP) : last.minus(OVERLAP);
    jdbc.query("select sid, subject, ended_at from ended_sign_in where ended_at >= ?",
        row -> {
          note(row.getString("sid"), row.getString("subject"), row.getTimestamp("ended_at").toInstant());
        }, Timestamp.from(since));
    sids.values().removeIf(at -> at.isBefore(now.minus(KEEP)));
    subjects.values().removeIf(at -> at.isBefore(now.minus(KEEP)));
  }

  private void note(String sid, String subject, Instant at) {
    if (sid != null) {
      sids.put(sid, at);
    } else if (subject != null) {
      subjects.merge(subject, at, (one, other) -> one.isAfter(other) ? one : other);
    }
  }
}
