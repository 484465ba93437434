package onewindow.ratings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * How satisfied people were with the cases of one service that ended in one month.
 *
 * @param service the service's name; null for all together
 * @param ended how many cases ended
 * @param given how many ratings there are of each level, those left out aside
 * @param excluded how many ratings are left out since an appeal was upheld
 * @param silent how many cases nobody rated in time
 * @param open how many cases can still be rated before silence counts
 */
public record ServiceFigures(
    String service, int ended, Map<Level, Integer> given, int excluded, int silent, int open) {

  /** All of them together. */
  public static ServiceFigures together(List<ServiceFigures> services) {
    Map<Level, Integer> given = new EnumMap<>(Level.class);
    services.forEach(each -> each.given().forEach((level, count) -> given.merge(level, count, Integer::sum)));
    return new ServiceFigures(null, sum(services, ServiceFigures::ended), given,
        sum(services, ServiceFigures::excluded), sum(services, ServiceFigures::silent),
        sum(services, ServiceFigures::open));
  }

  private static int sum(List<ServiceFigures> services, ToIntFunction<ServiceFigures> figure) {
    return services.stream().mapToInt(figure).sum();
  }

  /** How many ratings of a level count. */
  public int of(Level level) {
    return given.getOrDefault(level, 0);
  }

  public int rated() {
    return given.values().stream().mapToInt(Integer::intValue).sum();
  }

  public int bad() {
    return of(Level.DISSATISFIED) + of(Level.VERY_DISSATISFIED);
  }

  /** Of those who rated, how many of a hundred were at least basically satisfied: the national reading. */
  public Optional<BigDecimal> satisfaction() {
    return percent(rated() - bad(), rated());
  }

  /** The same with every case that nobody rated in time counted as basically satisfied. */
  public Optional<BigDecimal> satisfactionWithSilence() {
    return percent(rated() - bad() + silent, rated() + silent);
  }

  /** Of those who rated, how many of a hundred were satisfied or very satisfied: a stricter figure. */
  public Optional<BigDecimal> goodOrBetter() {
    return percent(of(Level.VERY_SATISFIED) + of(Level.SATISFIED), rated());
  }

  private static Optional<BigDecimal> percent(int part, int whole) {
    return whole == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(100L * part)
        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
  }
}
