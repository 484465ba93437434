package onewindow.forms;

import java.util.List;

/** The options of a field, told to somebody who chose none of them. */
final class OptionList {

  private static final int MOST = 10;

  private OptionList() {}

  static LocalizedText oneOf(List<String> options) {
    return new LocalizedText("选项之一：" + shown(options, "、"), "one of: " + shown(options, ", "));
  }

  static LocalizedText someOf(List<String> options) {
    return new LocalizedText(
        "选项的列表，每项最多一次：" + shown(options, "、"), "a list of options, each at most once: " + shown(options, ", "));
  }

  private static String shown(List<String> options, String separator) {
    String shown = String.join(separator, options.subList(0, Math.min(MOST, options.size())));
    return options.size() <= MOST ? shown : shown + separator + "… (" + options.size() + ")";
  }
}
