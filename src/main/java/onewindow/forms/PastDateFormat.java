package onewindow.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** A day that is not after today. */
record PastDateFormat(Clock clock) implements NationalFormat {

  @Override
  public String name() {
    return "past-date";
  }

  @Override
  public LocalizedText expected() {
    return new LocalizedText("不晚于今天的日期，形如 2026-01-31", "a date not after today, such as 2026-01-31");
  }

  @Override
  public Optional<LocalizedText> fault(String text) {
    Optional<LocalDate> date = DateText.iso(text);
    if (date.isEmpty()) {
      return Optional.of(new LocalizedText("没有这个日期", "there is no such date"));
    }
    return date.filter(day -> day.isAfter(LocalDate.now(clock)))
        .map(day -> new LocalizedText("在今天之后", "it is after today"));
  }
}
