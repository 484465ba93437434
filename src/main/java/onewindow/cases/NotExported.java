package onewindow.cases;

import java.util.Set;
import onewindow.forms.LocalizedText;

/** What is kept and not among what people get of their data, and why; people are told, too. */
public record NotExported(Set<String> tables, LocalizedText what, LocalizedText reason) {

  public NotExported(Set<String> tables, String whatZh, String whatEn, String reasonZh, String reasonEn) {
    this(tables, new LocalizedText(whatZh, whatEn), new LocalizedText(reasonZh, reasonEn));
  }
}
