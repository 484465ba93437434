package onewindow.forms;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that is only shown, as Markdown or HTML. It may be set in bold and lists; it may not run, load or compute
 * anything. What is allowed is listed, since no list of what is dangerous is complete.
 */
final class DisplayedHtml {

  private static final Pattern REFUSED_TAG = Pattern.compile(
      "<(?![\\s\\d=])(?!/?(?:p|br|b|strong|i|em|u|ul|ol|li|h[1-6]|span|div|small|hr)\\s*/?>)[^>]{0,20}",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern REFUSED_LINK = Pattern.compile("!\\[|\\][(:]\\s*(?!https://|/[^/]|#)\\S{0,20}");

  private DisplayedHtml() {}

  /** Checks the component's text and its English. */
  static void check(FormComponent component, String property) {
    check(component, property, component.text(property));
    check(component, property + "En", component.custom(property + "En"));
  }

  private static void check(FormComponent component, String property, String text) {
    if (text == null) {
      return;
    }
    refuse(component, property, REFUSED_TAG.matcher(text), "only simple tags without attributes are taken");
    refuse(component, property, REFUSED_LINK.matcher(text), "no image, and no link but to https:// or this site");
    if (text.startsWith("=") || text.contains("{{") || text.toLowerCase(Locale.ROOT).contains("javascript:")) {
      throw component.refusal(property + " may not be an expression or a script");
    }
  }

  private static void refuse(FormComponent component, String property, Matcher refused, String rule) {
    if (refused.find()) {
      throw component.refusal(property + " has " + refused.group() + ": " + rule);
    }
  }
}
