package onewindow.ratings;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onewindow.cases.BesideCase;
import onewindow.privacy.CaseKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of ratings. A rating is never changed and never deleted. */
@Repository
class Ratings {

  private static final String WORDS = "rating";
  private final JdbcTemplate jdbc;

  Ratings(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void add(BesideCase rated, String role, GivenRating given, Instant now) {
    byte[] words = given.words() == null ? null
        : rated.key().seal(WORDS, given.words().getBytes(StandardCharsets.UTF_8));
    jdbc.update("insert into rating (case_number, service, case_ended_at, at, level, role, aspects, words)"
        + " values (?, ?, ?, ?, ?, ?, ?, ?)", rated.summary().caseNumber(), rated.summary().service(),
        Timestamp.from(rated.endedAt()), Timestamp.from(now), given.levelOrThrow().name(), role,
        given.known().stream().map(Aspect::name).toArray(String[]::new), words);
  }

  Optional<Kept> of(String caseNumber) {
    return jdbc.query("select at, level, role, aspects, words from rating where case_number = ?", Ratings::read,
        caseNumber).stream().findFirst();
  }

  /** Those of the cases that are rated. */
  Set<String> rated(Collection<String> caseNumbers) {
    return Set.copyOf(jdbc.queryForList("select case_number from rating where case_number = any(?)", String.class,
        (Object) caseNumbers.toArray(String[]::new)));
  }

  private static Kept read(ResultSet row, int n) throws SQLException {
    return new Kept(row.getTimestamp(1).toInstant(), Level.valueOf(row.getString(2)), row.getString(3),
        Stream.of((String[]) row.getArray(4).getArray()).map(Aspect::valueOf).toList(), row.getBytes(5));
  }

  /** One row; the words are still sealed. */
  record Kept(Instant at, Level level, String role, List<Aspect> aspects, byte[] sealed) {

    /** What was written, or null. */
    String words(CaseKey key) {
      return sealed == null ? null : new String(key.open(WORDS, sealed), StandardCharsets.UTF_8);
    }
  }
}
