package onewindow.drafts;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import onewindow.cases.Intake;
import onewindow.cases.Uploads;
import onewindow.catalog.Service;
import onewindow.catalog.Services;
import onewindow.forms.FieldProblem;
import onewindow.privacy.KeyedIndex;
import org.springframework.stereotype.Component;

/** Drafts in the database, which all nodes share. */
@Component
class KeptDrafts implements Drafts {

  private final DraftRows rows;
  private final DraftSeal seal;
  private final Services services;
  private final Uploads uploads;
  private final Intake intake;
  private final KeyedIndex index;
  private final DraftSettings settings;
  private final Clock clock;

  KeptDrafts(DraftRows rows, DraftSeal seal, Services services, Uploads uploads, Intake intake, KeyedIndex index,
      DraftSettings settings, Clock clock) {
    this.rows = rows;
    this.seal = seal;
    this.services = services;
    this.uploads = uploads;
    this.intake = intake;
    this.index = index;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public DraftSettings settings() {
    return settings;
  }

  @Override
  public List<DraftLine> allOf(String idNumber) {
    return rows.allOf(owner(idNumber));
  }

  @Override
  public Optional<Draft> of(String idNumber, Service service) {
    byte[] owner = owner(idNumber);
    return rows.of(owner, service.name()).map(row -> {
      DraftSeal.Content content = seal.open(owner, row);
      Service savedWith = services.version(row.serviceVersion());
      KnownFields known = new KnownFields(service);
      WaitingFiles files = WaitingFiles.of(content.files(), uploads.waiting(idNumber, service.name()));
      return new Draft(row.version(), row.savedAt(), row.clientKey(), known.of(content.form()),
          !savedWith.applicationForm().json().equals(service.applicationForm().json()),
          known.dropped(content.form(), savedWith), files.there(), files.gone());
    });
  }

  @Override
  public DraftSaving save(String idNumber, Service formVersion, Entered entered) {
    List<FieldProblem> problems = new KnownFields(formVersion).problems(entered);
    if (!problems.isEmpty()) {
      return new DraftSaving.Refused(problems);
    }
    byte[] text = seal.text(new DraftSeal.Content(entered.form(), entered.files()));
    return text.length > settings.largest().toBytes() ? new DraftSaving.TooLarge()
        : keep(idNumber, formVersion, entered, text);
  }

  private DraftSaving keep(String idNumber, Service formVersion, Entered entered, byte[] text) {
    byte[] owner = owner(idNumber);
    DraftSeal.Sealed sealed = seal.seal(owner, formVersion.name(), text);
    DraftRow row = new DraftRow(formVersion.name(), formVersion.version(), entered.version() + 1, entered.clientKey(),
        sealed.wrappedKey(), sealed.content(), clock.instant());
    boolean kept = entered.version() == 0
        // a page that saves late must not bring back what it has just handed in
        ? !intake.isHandedIn(idNumber, entered.clientKey()) && rows.begin(owner, row) : rows.follow(owner, row);
    return kept ? new DraftSaving.Saved(row.version(), row.savedAt()) : new DraftSaving.Conflict();
  }

  @Override
  public boolean discard(String idNumber, Service service) {
    byte[] owner = owner(idNumber);
    Optional<DraftRow> row = rows.of(owner, service.name());
    row.map(kept -> seal.open(owner, kept)).ifPresent(content ->
        content.files().values().forEach(ids -> ids.forEach(id -> uploads.remove(id, idNumber))));
    return rows.remove(owner, service.name());
  }

  private byte[] owner(String idNumber) {
    return index.of("person", idNumber);
  }
}
