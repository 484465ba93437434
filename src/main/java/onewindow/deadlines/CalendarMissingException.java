package onewindow.deadlines;

/** A day was asked for in a year whose holidays nobody has published yet: a guess would be wrong by a week. */
class CalendarMissingException extends RuntimeException {

  private final int year;

  CalendarMissingException(int year) {
    super("Calendar missing for " + year + ": the State Council publishes it in the autumn before. Update the product,"
        + " or name the year's days in the file onewindow.deadlines.own-days (docs/operator.md)");
    this.year = year;
  }

  int year() {
    return year;
  }
}
