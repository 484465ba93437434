package onewindow.deadlines;

/**
 * How long something may take.
 *
 * @param amount so many of the unit, 0 or more; 0 working days is the day it began on
 */
public record TimeLimit(int amount, Unit unit) {

  /** Working days and office hours pass by the working calendar; hours pass by day and night (民法典 §201). */
  public enum Unit { WORKING_DAYS, OFFICE_HOURS, HOURS }

  public static TimeLimit workingDays(int amount) {
    return new TimeLimit(amount, Unit.WORKING_DAYS);
  }
}
