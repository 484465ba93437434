package onewindow.catalog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import onewindow.forms.FormSchema;
import onewindow.forms.Forms;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The services of the content store. A version never changes, so it is read once; which one is newest may change. */
@Component
class StoredServices implements Services {

  private static final Duration NEWEST_FOR = Duration.ofSeconds(1);
  private static final String FORM = ".form";
  private final ContentStore store;
  private final Forms forms;
  private final Clock clock;
  private final Map<String, Service> byVersion = new ConcurrentHashMap<>();
  private final Map<String, Boolean> companions = new ConcurrentHashMap<>();
  private volatile Newest newest = new Newest(Map.of(), Instant.MIN);

  StoredServices(@Lazy ContentStore store, Forms forms, Clock clock) {
    this.store = store;
    this.forms = forms;
    this.clock = clock;
  }

  @Override
  public List<Service> offered() {
    return newest().values().stream().map(this::version).toList();
  }

  @Override
  public Optional<Service> latest(String name) {
    return Optional.ofNullable(newest().get(name)).map(this::version);
  }

  @Override
  public Service version(String version) {
    Service known = byVersion.get(version);
    return known != null ? known : byVersion.computeIfAbsent(version, id -> read(store.version(id)));
  }

  private Map<String, String> newest() {
    Instant now = clock.instant();
    if (newest.readAt().isBefore(now.minus(NEWEST_FOR)) || newest.readAt().isAfter(now)) {
      Map<String, String> versions = new TreeMap<>(store.newestVersions());
      versions.values().removeIf(this::isCompanion);
      newest = new Newest(versions, now);
    }
    return newest.versions();
  }

  private boolean isCompanion(String version) {
    return companions.computeIfAbsent(version, unread -> store.version(unread).isCompanion());
  }

  private Service read(ServiceFolder folder) {
    Map<String, FormSchema> byName = new TreeMap<>();
    folder.files().keySet().stream().filter(path -> path.endsWith(FORM) && !path.contains("/")).forEach(path ->
        byName.put(path.substring(0, path.length() - FORM.length()), forms.read(folder.text(path))));
    return new Service(ServiceDefinitions.read(folder.text("service.yaml")), byName, folder);
  }

  /** The newest versions and when they were looked up. */
  private record Newest(Map<String, String> versions, Instant readAt) {}
}
