package onewindow.ratings;

import java.time.LocalDate;

/**
 * A number that each city sets for itself.
 *
 * @param days working days or calendar days, as the setting says
 * @param source where it is read, or that it has to be confirmed
 * @param effectiveFrom since when it holds, or null where that is not known
 */
public record LocalValue(int days, String source, boolean confirmed, LocalDate effectiveFrom) {

  public LocalValue {
    if (days < 1 || days > 365 || source == null || source.isBlank()) {
      throw new IllegalArgumentException("onewindow.ratings: expected days from 1 to 365 and their source, found "
          + days + " and '" + source + "'");
    }
  }

  static LocalValue toConfirm(int days, String source) {
    return new LocalValue(days, source, false, null);
  }
}
