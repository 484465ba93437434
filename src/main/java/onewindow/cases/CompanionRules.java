package onewindow.cases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import onewindow.catalog.ContentStore;
import onewindow.catalog.ServiceFolder;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The city's rules in a companion: the newest version, for all that it runs beside. */
@Component
public class CompanionRules {

  private static final Duration FRESH = Duration.ofMinutes(1);
  private final Rules rules;
  private final RulesInForce inForce;
  private final ContentStore store;
  private final Clock clock;
  private final Map<String, Read> read = new ConcurrentHashMap<>();

  CompanionRules(@Lazy Rules rules, @Lazy RulesInForce inForce, @Lazy ContentStore store, Clock clock) {
    this.rules = rules;
    this.inForce = inForce;
    this.store = store;
    this.clock = clock;
  }

  public List<Finding> findings(String companion, Facts facts) {
    return rules.rule(folder(companion), facts).findings();
  }

  /** Everything that they can find. */
  public List<Finding> all(String companion) {
    return inForce.of(folder(companion)).stream().map(StatedRule::finding).toList();
  }

  /** A new version of the rules is in use a minute later at the latest, on every node. */
  private ServiceFolder folder(String companion) {
    Read known = read.get(companion);
    Instant now = clock.instant();
    if (known != null && now.isBefore(known.at().plus(FRESH))) {
      return known.folder();
    }
    String version = store.newestVersions().get(companion);
    ServiceFolder folder = known != null && version.equals(known.folder().version()) ? known.folder()
        : store.version(version);
    read.put(companion, new Read(folder, now));
    return folder;
  }

  private record Read(ServiceFolder folder, Instant at) {}
}
