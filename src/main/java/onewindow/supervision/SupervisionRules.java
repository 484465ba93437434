package onewindow.supervision;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import onewindow.cases.Facts;
import onewindow.cases.Finding;
import onewindow.cases.Rules;
import onewindow.catalog.ContentStore;
import onewindow.catalog.ServiceFolder;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The city's rules of supervision: the newest version, for every case alike. */
@Component
class SupervisionRules {

  private static final Duration FRESH = Duration.ofMinutes(1);
  private final Rules rules;
  private final ContentStore store;
  private final Clock clock;
  private volatile Read read;

  SupervisionRules(@Lazy Rules rules, @Lazy ContentStore store, Clock clock) {
    this.rules = rules;
    this.store = store;
    this.clock = clock;
  }

  List<Finding> findings(Facts facts) {
    return rules.rule(folder(), facts).findings();
  }

  /** A new version of the rules is in use a minute later at the latest, on every node. */
  private ServiceFolder folder() {
    Read known = read;
    Instant now = clock.instant();
    if (known != null && now.isBefore(known.at().plus(FRESH))) {
      return known.folder();
    }
    String version = store.newestVersions().get(Supervision.COMPANION);
    ServiceFolder folder = known != null && version.equals(known.folder().version()) ? known.folder()
        : store.version(version);
    read = new Read(folder, now);
    return folder;
  }

  private record Read(ServiceFolder folder, Instant at) {}
}
