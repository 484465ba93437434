package onewindow.privacy;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hides the middle of ID and telephone numbers wherever they stand in a text, and of names where a text is one. */
public class Masking {

  private static final Pattern ID_18 = Pattern.compile("(?<!\\d)(\\d{6})\\d{8}(\\d{3}[\\dXx])(?![\\dXx])");
  private static final Pattern ID_15 = Pattern.compile("(?<!\\d)(\\d{6})\\d{6}(\\d{3})(?!\\d)");
  private static final Pattern MOBILE = Pattern.compile("(?<!\\d)(1[3-9]\\d)\\d{4}(\\d{4})(?!\\d)");
  /** With its area code; without, it might be any number. */
  private static final Pattern LANDLINE = Pattern.compile("(?<!\\d)(0\\d{2,3}[- ])\\d{3,4}(\\d{4})(?!\\d)");
  /** What separates the parts of a name that is not of two or three characters: a blank, or the dot of the minorities. */
  private static final Pattern PARTS = Pattern.compile("(?<=[\\s·.'-])|(?=[\\s·.'-])");
  private static final Pattern COMPOUND_SURNAME = Pattern.compile("(?:欧阳|太史|端木|上官|司马|东方|独孤|南宫|万俟|闻人|夏侯|诸葛"
      + "|尉迟|公羊|赫连|澹台|皇甫|宗政|濮阳|公冶|太叔|申屠|公孙|慕容|仲孙|钟离|长孙|宇文|司徒|鲜于|司空|闾丘|亓官|司寇|巫马|公西"
      + "|颛孙|壤驷|公良|漆雕|乐正|宰父|谷梁|拓跋|轩辕|令狐|段干|百里|呼延|东郭|南门|羊舌|微生|梁丘|左丘|西门|第五|南荣|达奚|褚师).+");

  private Masking() {}

  /** 341502********4529, 341502******452, 138****5678, 0564-***2345. Null stays null. */
  public static String text(String text) {
    if (text == null) {
      return null;
    }
    String masked = ID_18.matcher(text).replaceAll("$1********$2");
    masked = ID_15.matcher(masked).replaceAll("$1******$2");
    masked = MOBILE.matcher(masked).replaceAll("$1****$2");
    return LANDLINE.matcher(masked).replaceAll("$1***$2");
  }

  /** 王*, 李*安, 欧阳*娜, J*** S****: the surname, and the last character of a longer Chinese name. Null stays null. */
  public static String name(String name) {
    if (name == null) {
      return null;
    }
    String stripped = name.strip();
    return PARTS.matcher(stripped).find()
        ? PARTS.splitAsStream(stripped).map(Masking::part).collect(Collectors.joining()) : whole(stripped);
  }

  private static String whole(String name) {
    int surname = COMPOUND_SURNAME.matcher(name).matches() ? 2 : 1;
    int[] characters = name.codePoints().toArray();
    int last = characters.length > surname + 1 && Character.isIdeographic(characters[0]) ? 1 : 0;
    return characters.length <= surname ? "*".repeat(characters.length) : shown(characters, surname, last);
  }

  /** Of a part of a longer name only the first letter stays; what separates parts is no secret. */
  private static String part(String part) {
    int[] characters = part.codePoints().toArray();
    return Character.isLetter(characters[0]) && characters.length > 1 ? shown(characters, 1, 0)
        : Character.isLetter(characters[0]) ? "*" : part;
  }

  private static String shown(int[] characters, int first, int last) {
    return Stream.iterate(0, n -> n < characters.length, n -> n + 1)
        .map(n -> n < first || n >= characters.length - last ? Character.toString(characters[n]) : "*")
        .collect(Collectors.joining());
  }
}
