package onewindow.forms;

import java.util.Optional;

/** A name that is newly given: 2 to 6 characters, all of the Table of General Standard Chinese Characters. */
record ChildNameFormat() implements NationalFormat {

  @Override
  public String name() {
    return "child-name";
  }

  @Override
  public LocalizedText expected() {
    return new LocalizedText(
        "2 至 6 个汉字，均在《通用规范汉字表》内",
        "2 to 6 Chinese characters, all in the Table of General Standard Chinese Characters");
  }

  @Override
  public Optional<LocalizedText> fault(String text) {
    long count = text.codePoints().count();
    if (count < 2 || count > 6) {
      return Optional.of(new LocalizedText("有 " + count + " 个字", "it has " + count + " characters"));
    }
    return text.codePoints().filter(character -> !StandardCharacters.contains(character)).boxed().findFirst()
        .map(character -> new LocalizedText(
            "“" + Found.visible(character) + "”不在表内", "“" + Found.visible(character) + "” is not in the table"));
  }
}
