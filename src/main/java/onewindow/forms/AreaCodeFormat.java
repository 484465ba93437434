package onewindow.forms;

import java.util.Optional;
import java.util.Set;

/** The code of an area that the city knows. */
record AreaCodeFormat(Set<String> areas) implements NationalFormat {

  @Override
  public String name() {
    return "area-code";
  }

  @Override
  public LocalizedText expected() {
    return new LocalizedText("本市的 6 位行政区划代码", "a six-digit area code of this city");
  }

  @Override
  public Optional<LocalizedText> fault(String text) {
    return areas.contains(text) ? Optional.empty()
        : Optional.of(new LocalizedText("没有这个区划", "there is no such area"));
  }
}
