package preview;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import onewindow.cases.ApplicationHandedIn;
import onewindow.cases.UploadedFile;
import onewindow.catalog.Service;
import onewindow.drafts.Draft;
import onewindow.drafts.DraftLine;
import onewindow.drafts.DraftSaving;
import onewindow.drafts.DraftSettings;
import onewindow.drafts.Drafts;
import onewindow.drafts.Entered;
import org.springframework.context.event.EventListener;
import org.springframework.util.unit.DataSize;

/** Drafts in memory, by the contract of the port; they do not grow old. */
public class PreviewDrafts implements Drafts {

  private final Map<String, Draft> kept = new TreeMap<>();
  private final PreviewUploads uploads;

  PreviewDrafts(PreviewUploads uploads) {
    this.uploads = uploads;
  }

  /** As if nobody had entered anything yet. */
  public synchronized void clear() {
    kept.clear();
  }

  @Override
  public synchronized Optional<Draft> of(String idNumber, Service service) {
    return Optional.ofNullable(kept.get(idNumber + service.name()));
  }

  @Override
  public synchronized DraftSaving save(String idNumber, Service formVersion, Entered entered) {
    Draft before = kept.get(idNumber + formVersion.name());
    if ((before == null ? 0 : before.version()) != entered.version()) {
      return new DraftSaving.Conflict();
    }
    Map<String, List<UploadedFile>> files = new TreeMap<>();
    uploads.waiting(idNumber, formVersion.name()).stream()
        .filter(file -> entered.files().getOrDefault(file.material(), List.of()).contains(file.id()))
        .forEach(file -> files.computeIfAbsent(file.material(), none -> new ArrayList<>()).add(file));
    Draft draft = new Draft(entered.version() + 1, Instant.now(), entered.clientKey(), entered.form(), false, List.of(),
        files, List.of());
    kept.put(idNumber + formVersion.name(), draft);
    return new DraftSaving.Saved(draft.version(), draft.savedAt());
  }

  @Override
  public synchronized boolean discard(String idNumber, Service service) {
    return kept.remove(idNumber + service.name()) != null;
  }

  @Override
  public synchronized List<DraftLine> allOf(String idNumber) {
    return kept.entrySet().stream().filter(draft -> draft.getKey().startsWith(idNumber))
        .map(draft -> new DraftLine(draft.getKey().substring(idNumber.length()), draft.getValue().savedAt()))
        .sorted(Comparator.comparing(DraftLine::savedAt).reversed()).toList();
  }

  @EventListener
  synchronized void handedIn(ApplicationHandedIn application) {
    kept.computeIfPresent(application.idNumber() + application.service(),
        (same, draft) -> draft.clientKey().equals(application.clientKey()) ? null : draft);
  }

  @Override
  public DraftSettings settings() {
    return new DraftSettings(Duration.ofDays(30), DataSize.ofKilobytes(256), Duration.ofHours(1));
  }
}
