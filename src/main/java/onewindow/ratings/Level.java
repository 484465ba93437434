package onewindow.ratings;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import onewindow.forms.LocalizedText;

/** The five levels of the national scale (国办发〔2019〕51号), best first, by its words. */
public enum Level {
  VERY_SATISFIED("非常满意", "Very satisfied"),
  SATISFIED("满意", "Satisfied"),
  BASICALLY_SATISFIED("基本满意", "Basically satisfied"),
  DISSATISFIED("不满意", "Dissatisfied"),
  VERY_DISSATISFIED("非常不满意", "Very dissatisfied");

  private final LocalizedText title;

  Level(String zh, String en) {
    this.title = new LocalizedText(zh, en);
  }

  public LocalizedText title() {
    return title;
  }

  /** Only the two lowest are 差评, with all that follows from that. */
  public boolean isBad() {
    return compareTo(DISSATISFIED) >= 0;
  }

  /** The name in addresses and forms. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Level> of(String word) {
    return Stream.of(values()).filter(level -> level.word().equals(word)).findFirst();
  }
}
