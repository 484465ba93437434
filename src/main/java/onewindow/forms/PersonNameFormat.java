package onewindow.forms;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of somebody who has one already: 2 to 20 Chinese characters, with middle dots inside names of ethnic
 * minorities. Characters outside the table of standard characters are taken, as they stand in people's ID cards.
 */
record PersonNameFormat() implements NationalFormat {

  // compatibility ideographs would change under normalisation, so two equal names would not be equal
  private static final String CHARACTER = "[\\p{IsIdeographic}&&\\p{IsHan}&&[^\\uF900-\\uFAFF\\x{2F800}-\\x{2FA1F}]]";
  private static final Pattern NAME = Pattern.compile(CHARACTER + "+(·" + CHARACTER + "+)*");

  @Override
  public String name() {
    return "person-name";
  }

  @Override
  public LocalizedText expected() {
    return new LocalizedText(
        "2 至 20 个汉字，少数民族姓名中间可用“·”分隔",
        "2 to 20 Chinese characters; a name of an ethnic minority may have “·” between its parts");
  }

  @Override
  public Optional<LocalizedText> fault(String text) {
    long count = text.codePoints().count();
    if (count < 2 || count > 20) {
      return Optional.of(new LocalizedText("有 " + count + " 个字", "it has " + count + " characters"));
    }
    return NAME.matcher(text).matches() ? Optional.empty()
        : Optional.of(new LocalizedText("含有其他字符", "there are other characters in it"));
  }
}
