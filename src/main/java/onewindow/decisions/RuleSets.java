package onewindow.decisions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onewindow.catalog.ContentProblem;
import onewindow.catalog.ServiceFolder;
import org.springframework.stereotype.Component;

/** The rule sets in use, each compiled once however many folder versions share it. */
@Component
class RuleSets {

  private final Map<ServiceFolder, RuleSet> byFolder;
  private final Map<String, RuleSet> byDigest;

  RuleSets(DecisionsSettings settings) {
    this.byFolder = new Newest<>(settings.ruleSets());
    this.byDigest = new Newest<>(settings.ruleSets());
  }

  /** @throws IllegalStateException if the folder's rules are not sound, which the content check tells before */
  RuleSet of(ServiceFolder folder) {
    RuleSet known;
    synchronized (byFolder) {
      known = byFolder.get(folder);
    }
    return known == null ? compile(folder) : known;
  }

  /** The folder's rules, if they are sound. */
  Optional<RuleSet> find(ServiceFolder folder) {
    try {
      return Optional.of(of(folder));
    } catch (IllegalStateException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  // One at a time: two cores have better things to do, and the second asker may find the rule set made.
  private synchronized RuleSet compile(ServiceFolder folder) {
    RuleFiles files = RuleFiles.of(folder);
    String digest = files.digest();
    RuleSet ruleSet = byDigest.get(digest);
    if (ruleSet == null) {
      ruleSet = compile(folder.name(), digest, files, FindingTexts.of(folder), Parameters.of(folder));
      byDigest.put(digest, ruleSet);
    }
    synchronized (byFolder) {
      byFolder.put(folder, ruleSet);
    }
    return ruleSet;
  }

  private static RuleSet compile(
      String service, String digest, RuleFiles files, FindingTexts texts, Parameters parameters) {
    Compilation compilation = RuleCompiler.compile(files.parse());
    List<ContentProblem> problems = compilation.problems();
    if (!problems.isEmpty()) {
      throw new IllegalStateException("The rules of " + service + " are not sound: " + problems);
    }
    return new RuleSet(digest, compilation.base(), texts, parameters);
  }

  /** Keeps the entries used last. */
  private static final class Newest<K, V> extends LinkedHashMap<K, V> {
    private final int most;

    Newest(int most) {
      super(16, 0.75f, true);
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > most;
    }
  }
}
