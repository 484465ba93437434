package onewindow.portal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import onewindow.ratings.Level;
import onewindow.ratings.ServiceFigures;

/**
 * The satisfaction with one service as supervisors see it.
 *
 * @param id for headings to be named by
 */
record FiguresView(String id, String title, ServiceFigures figures, List<Bar> bars) {

  static FiguresView of(String id, String title, ServiceFigures figures, Locale locale) {
    int most = Math.max(1, Stream.of(Level.values()).mapToInt(figures::of).max().orElse(1));
    return new FiguresView(id, title, figures, Stream.of(Level.values()).map(level -> new Bar(
        level.title().in(locale), figures.of(level), 100 * figures.of(level) / most, level.isBad())).toList());
  }

  /** Asked by the page, so it is public. */
  public String satisfaction() {
    return percent(figures.satisfaction());
  }

  /** See {@link #satisfaction}. */
  public String satisfactionWithSilence() {
    return percent(figures.satisfactionWithSilence());
  }

  /** See {@link #satisfaction}. */
  public String goodOrBetter() {
    return percent(figures.goodOrBetter());
  }

  private static String percent(Optional<BigDecimal> figure) {
    return figure.map(value -> value.toPlainString() + "%").orElse("—");
  }

  /** One level: how many, and how long beside the longest, of a hundred. */
  record Bar(String level, int count, int length, boolean bad) {}
}
