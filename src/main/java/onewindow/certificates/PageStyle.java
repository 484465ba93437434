package onewindow.certificates;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Document;

/** What may stand in the style sheet of a certificate's page: nothing that is fetched, and no way to write it unseen. */
final class PageStyle {

  private static final Set<String> FUNCTIONS = Set.of("rgb", "counter", "nth-child", "not");
  private static final Pattern FUNCTION = Pattern.compile("([\\w-]+)\\s*\\(");
  private static final Pattern AT_RULE = Pattern.compile("@\\s*([\\w-]*)");
  private static final Pattern FONT = Pattern.compile("(?<![\\w-])(font(?:-family)?)\\s*:");
  // what follows # is a colour
  private static final Pattern NUMBER = Pattern.compile("(?<![#\\w.])([0-9]{5,}|[0-9.]+[eE][+-]?[0-9]+)");
  private static final Pattern OF_PAGE = Pattern.compile("page|(top|bottom|left|right)(-(left|center|right|top|middle|bottom)){1,2}");

  private PageStyle() {}

  /** @return what is wrong, a sentence each */
  static Stream<String> problems(Document page) {
    return CertificatePage.elements(page).filter(each -> CertificatePage.name(each).equals("style"))
        .flatMap(each -> ofSheet(each.getTextContent()));
  }

  private static Stream<String> ofSheet(String css) {
    Stream<String> hidden = css.contains("\\")
        ? Stream.of("style: a backslash is not allowed, for it can hide what is written") : Stream.empty();
    Stream<String> functions = found(FUNCTION, css).filter(name -> !FUNCTIONS.contains(name.toLowerCase()))
        .map(name -> "style: '" + name + "(' is not allowed; allowed are " + FUNCTIONS.stream().sorted().toList());
    Stream<String> atRules = found(AT_RULE, css).filter(name -> !OF_PAGE.matcher(name).matches())
        .map(name -> "style: '@" + name + "' is not allowed; allowed are @page and the boxes in its margins");
    Stream<String> fonts = found(FONT, css)
        .map(name -> "style: '" + name + ":' is not allowed, for there is one font; size and weight may be set");
    Stream<String> sizes = found(NUMBER, css)
        .map(size -> "style: " + size + " is not allowed; numbers have up to four digits, so that a page ends");
    return Stream.of(hidden, functions, atRules, fonts, sizes).flatMap(part -> part);
  }

  private static Stream<String> found(Pattern pattern, String css) {
    Matcher matcher = pattern.matcher(css);
    return matcher.results().map(result -> result.group(1));
  }
}
