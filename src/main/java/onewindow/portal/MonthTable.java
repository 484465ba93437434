package onewindow.portal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onewindow.appointments.FreeDay;

/**
 * A month as people see it on a wall: a row a week, from Monday.
 *
 * @param weeks seven cells each; null outside the month. Weeks that are over are not there: on a telephone they would
 *     push down what can be chosen
 * @param previous null where nothing earlier can be booked
 * @param next null where nothing later can be booked
 */
record MonthTable(String title, List<String> weekdays, List<List<Cell>> weeks, YearMonth previous, YearMonth next) {

  private static final int WEEK = 7;

  static MonthTable of(YearMonth month, List<FreeDay> days, Marks marks, Locale locale) {
    List<Cell> cells = new ArrayList<>(
        Collections.nCopies(month.atDay(1).getDayOfWeek().getValue() - 1, (Cell) null));
    days.forEach(day -> cells.add(Cell.of(day, marks, locale)));
    cells.addAll(Collections.nCopies(Math.floorMod(-cells.size(), WEEK), null));
    return new MonthTable(title(month, locale), weekdays(locale),
        weeks(cells).filter(week -> week.stream().anyMatch(cell -> cell != null && cell.state() != State.PAST)).toList(),
        month.isAfter(YearMonth.from(marks.today())) ? month.minusMonths(1) : null,
        month.isBefore(YearMonth.from(marks.last())) ? month.plusMonths(1) : null);
  }

  private static Stream<List<Cell>> weeks(List<Cell> cells) {
    return IntStream.range(0, cells.size() / WEEK).mapToObj(week -> cells.subList(week * WEEK, (week + 1) * WEEK));
  }

  private static String title(YearMonth month, Locale locale) {
    boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    return DateTimeFormatter.ofPattern(english ? "MMMM yyyy" : "yyyy年M月", locale).format(month);
  }

  private static List<String> weekdays(Locale locale) {
    return Stream.of(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.SHORT, locale)).toList();
  }

  /**
   * Days that stand out.
   *
   * @param first the first day with a free time; null if there is none
   * @param chosen whose times the page shows
   * @param last the last one that can be booked
   */
  record Marks(LocalDate today, LocalDate first, LocalDate chosen, LocalDate last) {}

  /** How a day stands. */
  enum State { FREE, FULL, CLOSED, LATER, PAST }

  /**
   * One day.
   *
   * @param reason why it is closed; null where it is not
   */
  record Cell(LocalDate day, String name, State state, int free, String reason, boolean today, boolean first,
      boolean chosen) {

    static Cell of(FreeDay day, Marks marks, Locale locale) {
      return new Cell(day.day(), VisitTime.day(day.day(), locale), state(day, marks), day.free(),
          day.closed() == null ? null : day.closed().reason().in(locale), day.day().equals(marks.today()),
          day.day().equals(marks.first()), day.day().equals(marks.chosen()));
    }

    private static State state(FreeDay day, Marks marks) {
      if (day.day().isBefore(marks.today())) {
        return State.PAST;
      }
      if (day.closed() == null) {
        return day.free() > 0 ? State.FREE : State.FULL;
      }
      return day.day().isAfter(marks.last()) ? State.LATER : State.CLOSED;
    }
  }
}
