package onewindow.ratings;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onewindow.cases.BesideCases;
import onewindow.cases.BesideCases.Ended;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts ratings when somebody asks: silence is counted, never written down as a rating, so a late rating still counts. */
@Component
@Transactional(readOnly = true)
class CountedRatings implements RatingFigures {

  private static final String COUNTED = """
      select service, level, coalesce(state = 'EXCLUDED', false) as excluded,
        case_ended_at < ? as over, count(*)
      from rating left join bad_rating using (case_number)
      where case_ended_at >= ? and case_ended_at < ? group by 1, 2, 3, 4""";
  private final BesideCases cases;
  private final JdbcTemplate jdbc;
  private final RatingSettings settings;
  private final Clock clock;

  CountedRatings(BesideCases cases, JdbcTemplate jdbc, RatingSettings settings, Clock clock) {
    this.cases = cases;
    this.jdbc = jdbc;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public List<ServiceFigures> of(YearMonth month) {
    Instant from = midnight(month);
    Instant until = midnight(month.plusMonths(1));
    Instant silentBefore = clock.instant().minus(Duration.ofDays(settings.defaultAfter().days()));
    Map<String, List<Row>> rows = new TreeMap<>();
    jdbc.query(COUNTED, row -> {
      rows.computeIfAbsent(row.getString(1), service -> new ArrayList<>()).add(new Row(Level.valueOf(row.getString(2)),
          row.getBoolean(3), row.getBoolean(4), row.getInt(5)));
    }, Timestamp.from(silentBefore), Timestamp.from(from), Timestamp.from(until));
    Map<String, Integer> over = byService(cases.ended(from, earlier(until, silentBefore)));
    return cases.ended(from, until).stream().sorted(Comparator.comparing(Ended::service))
        .map(ended -> figures(ended, over.getOrDefault(ended.service(), 0),
            rows.getOrDefault(ended.service(), List.of()))).toList();
  }

  /** @param over how many of the cases ended so long ago that silence counts */
  private static ServiceFigures figures(Ended ended, int over, List<Row> rows) {
    Map<Level, Integer> given = new EnumMap<>(Level.class);
    rows.stream().filter(row -> !row.excluded()).forEach(row -> given.merge(row.level(), row.count(), Integer::sum));
    int excluded = rows.stream().filter(Row::excluded).mapToInt(Row::count).sum();
    int ratedOver = rows.stream().filter(Row::over).mapToInt(Row::count).sum();
    int rated = rows.stream().mapToInt(Row::count).sum();
    return new ServiceFigures(ended.service(), ended.cases(), given, excluded, over - ratedOver,
        ended.cases() - over - (rated - ratedOver));
  }

  private static Map<String, Integer> byService(List<Ended> ended) {
    Map<String, Integer> cases = new TreeMap<>();
    ended.forEach(one -> cases.put(one.service(), one.cases()));
    return cases;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private Instant midnight(YearMonth month) {
    return month.atDay(1).atStartOfDay(clock.getZone()).toInstant();
  }

  /** So many ratings of one level; {@code over}: of cases whose silence would count by now. */
  private record Row(Level level, boolean excluded, boolean over, int count) {}
}
