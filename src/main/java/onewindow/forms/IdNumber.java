package onewindow.forms;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A citizen's ID number (GB 11643): an area, a day of birth, a sequence whose parity is the sex, and a check character.
 * Whether the day of birth lies in the future is for the caller, who knows the day.
 */
public record IdNumber(String value, String area, LocalDate birthDate, Sex sex) {

  /** As the number says it. */
  public enum Sex { MALE, FEMALE }

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_CHARACTERS = "10X98765432";
  // 83: residence permits of Taiwan residents
  private static final Set<String> PROVINCES = Set.of(
      "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44",
      "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");
  // the numbers were first given out in the 1980s, also to the oldest then living
  private static final int FIRST_YEAR = 1850;

  /** For rules, which compare with true and false; an enum equals no text. */
  public boolean isMale() {
    return sex == Sex.MALE;
  }

  /** Empty when the text is no valid ID number; a lower-case x is none, since a number is compared as text. */
  public static Optional<IdNumber> of(String text) {
    return fault(text) == null ? Optional.of(parse(text)) : Optional.empty();
  }

  /** Why the text is no valid ID number, or null if it is one. */
  static LocalizedText fault(String text) {
    if (!isShaped(text)) {
      return new LocalizedText("位数或字符不对", "wrong length or characters");
    }
    if (!PROVINCES.contains(text.substring(0, 2))) {
      return new LocalizedText("行政区划代码不存在", "there is no such area");
    }
    if (DateText.compact(text.substring(6, 14)).filter(date -> date.getYear() >= FIRST_YEAR).isEmpty()) {
      return new LocalizedText("出生日期不存在", "there is no such day of birth");
    }
    return checkCharacter(text) == text.charAt(17) ? null
        : new LocalizedText("校验码不符", "the check character does not fit");
  }

  private static IdNumber parse(String text) {
    Sex sex = (text.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    return new IdNumber(text, text.substring(0, 6), DateText.compact(text.substring(6, 14)).orElseThrow(), sex);
  }

  private static boolean isShaped(String text) {
    return text != null && text.length() == 18
        && text.chars().limit(17).allMatch(c -> c >= '0' && c <= '9')
        && CHECK_CHARACTERS.indexOf(text.charAt(17)) >= 0;
  }

  private static char checkCharacter(String text) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (text.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECK_CHARACTERS.charAt(sum % 11);
  }

  /** Never the whole number: it would end up in a log. */
  @Override
  public String toString() {
    return "IdNumber of area " + area;
  }
}
