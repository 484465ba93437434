package onewindow.ratings;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import onewindow.forms.LocalizedText;

/** What a rating is about, where whoever gives it says so. */
public enum Aspect {
  SPEED("办理时间", "Time taken"),
  ATTITUDE("服务态度", "Attitude"),
  GUIDANCE("指引说明", "Guidance"),
  MATERIALS("材料要求", "Papers asked for"),
  SYSTEM("系统使用", "The website"),
  FEES("收费", "Fees");

  private final LocalizedText title;

  Aspect(String zh, String en) {
    this.title = new LocalizedText(zh, en);
  }

  public LocalizedText title() {
    return title;
  }

  /** The name in addresses and forms. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Aspect> of(String word) {
    return Stream.of(values()).filter(aspect -> aspect.word().equals(word)).findFirst();
  }
}
