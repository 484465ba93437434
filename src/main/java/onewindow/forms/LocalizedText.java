package onewindow.forms;

import java.util.Locale;

/** A text that citizens read, in Chinese (the first language) and English. */
public record LocalizedText(String zh, String en) {

  public String in(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) && en != null ? en : zh;
  }
}
