package onewindow.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import onewindow.catalog.Services;
import onewindow.supervision.Light;

/** How many open cases of one service stand at each light. */
record LightCounts(String service, String title, List<Integer> counts) {

  static List<LightCounts> of(Map<String, Map<Light, Integer>> counts, Services services, Locale locale) {
    return counts.entrySet().stream().map(each -> new LightCounts(each.getKey(),
        FiguresLine.title(each.getKey(), services, locale), Arrays.stream(Light.values())
            .map(light -> each.getValue().getOrDefault(light, 0)).toList())).toList();
  }
}
