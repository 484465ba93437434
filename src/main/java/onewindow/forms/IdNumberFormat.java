package onewindow.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** An ID number of somebody already born. */
record IdNumberFormat(Clock clock) implements NationalFormat {

  @Override
  public String name() {
    return "id-number";
  }

  @Override
  public LocalizedText expected() {
    return new LocalizedText(
        "18 位公民身份号码（末位可为大写 X），校验码正确，出生日期真实",
        "an 18-character ID number (the last may be a capital X) with a valid check character and day of birth");
  }

  @Override
  public Optional<LocalizedText> fault(String text) {
    LocalizedText fault = IdNumber.fault(text);
    return fault != null ? Optional.of(fault) : IdNumber.of(text)
        .filter(id -> id.birthDate().isAfter(LocalDate.now(clock)))
        .map(id -> new LocalizedText("出生日期在今天之后", "the day of birth is after today"));
  }
}
