package onewindow.sandbox;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gives out numbers that nobody has. An ID number is area, birth date, a sequence odd for men and even for women, checksum.
 */
final class IdNumbers {

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_CHARACTERS = "10X98765432";
  private static final int OF_ONE_SEX_A_DAY = 499;

  private final Set<Object> taken = new HashSet<>();
  private final Map<String, Integer> given = new HashMap<>();

  /** Values that earlier answers have used up; what is no ID number does no harm here. */
  synchronized void taken(Collection<Object> values) {
    taken.addAll(values);
  }

  /** @throws IllegalArgumentException if no number can be made of this; the message says what was expected */
  synchronized String next(String area, String birthDate, String sex) {
    expect(area.matches("[1-9]\\d{5}"), "area: six digits", area);
    expect(sex.equals("male") || sex.equals("female"), "sex: male or female", sex);
    String day = date(birthDate).format(DateTimeFormatter.BASIC_ISO_DATE);
    String number;
    do {
      int count = given.merge(area + day + sex, 1, Integer::sum) - 1;
      number = number(area, day, sex, count);
    } while (!taken.add(number));
    return number;
  }

  /** A number of another kind that nobody has. */
  synchronized String next(String letters) {
    String number;
    do {
      number = letters + "%09d".formatted(given.merge(letters, 1, Integer::sum));
    } while (!taken.add(number));
    return number;
  }

  // A real area never has 499 births of one sex in a day; a load test has, and goes on in the next area code.
  private static String number(String area, String day, String sex, int count) {
    int district = (Integer.parseInt(area.substring(2)) + count / OF_ONE_SEX_A_DAY) % 10_000;
    int sequence = 2 * (count % OF_ONE_SEX_A_DAY) + (sex.equals("male") ? 1 : 2);
    String body = "%s%04d%s%03d".formatted(area.substring(0, 2), district, day, sequence);
    return body + checkCharacter(body);
  }

  private static char checkCharacter(String body) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (body.charAt(i) - '0');
    }
    return CHECK_CHARACTERS.charAt(sum % 11);
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("Expected birth date: yyyy-mm-dd, found '" + text + "'");
    }
  }

  private static void expect(boolean met, String expected, String found) {
    if (!met) {
      throw new IllegalArgumentException("Expected " + expected + ", found '" + found + "'");
    }
  }
}
