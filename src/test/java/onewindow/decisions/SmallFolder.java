package onewindow.decisions;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import onewindow.catalog.ContentProblem;
import onewindow.catalog.ServiceFolder;

/** A folder with next to nothing in it, for rules about rules. */
final class SmallFolder {

  static final String HEAD = """
      package rules;
      import java.time.LocalDate;
      global java.util.Set findings;
      declare Today date : LocalDate end
      declare Application name : String born : LocalDate children : Integer end
      """;

  private SmallFolder() {}

  /** @param files path, text, path, text … */
  static ServiceFolder of(String... files) {
    TreeMap<String, byte[]> content = new TreeMap<>();
    for (int i = 0; i < files.length; i += 2) {
      content.put(files[i], files[i + 1].getBytes(StandardCharsets.UTF_8));
    }
    return new ServiceFolder("small", null, content);
  }

  /** A rule file with the usual head. */
  static ServiceFolder ruled(String drl) {
    return of("rules/facts.drl", HEAD + drl);
  }

  static String rule(String condition, String consequence) {
    return "rule \"r\" when " + condition + " then " + consequence + " end\n";
  }

  static List<ContentProblem> problems(ServiceFolder folder) {
    return new SoundRules(new RuleSets(new DecisionsSettings(1))).check(folder);
  }
}
