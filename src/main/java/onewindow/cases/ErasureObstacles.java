package onewindow.cases;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Asks every module what keeps cases from being erased. */
@Component
class ErasureObstacles {

  private final List<ErasureObstacle> obstacles;
  private final JdbcTemplate jdbc;

  ErasureObstacles(List<ErasureObstacle> obstacles, JdbcTemplate jdbc) {
    this.obstacles = obstacles;
    this.jdbc = jdbc;
  }

  /** The codes of what keeps each of the cases; those that nothing keeps are left out. */
  Map<String, SortedSet<String>> of(Collection<String> caseNumbers) {
    Map<String, SortedSet<String>> kept = new TreeMap<>();
    Object numbers = caseNumbers.toArray(String[]::new);
    obstacles.forEach(obstacle -> jdbc.queryForList(obstacle.statement(), String.class, numbers)
        .forEach(number -> kept.computeIfAbsent(number, each -> new TreeSet<>()).add(obstacle.code())));
    return kept;
  }
}
