package onewindow.cases;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import onewindow.catalog.Service;
import onewindow.forms.FieldProblem;
import onewindow.privacy.CaseKey;
import onewindow.privacy.CaseKeys;
import onewindow.privacy.FileKey;
import onewindow.privacy.FileKeys;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Files in the database, which all nodes share: sealed chunk by chunk with a key of their own. */
@Component
class StoredUploads implements Uploads {

  private final FileStaging staging;
  private final UploadedFiles files;
  private final FileChunks chunks;
  private final CaseFiles cases;
  private final CaseParties parties;
  private final CaseKeys caseKeys;
  private final FileKeys fileKeys;
  private final UploadRefusals refusals;
  private final UploadSettings settings;
  private final ApplicationEventPublisher events;

  StoredUploads(FileStaging staging, UploadedFiles files, FileChunks chunks, CaseFiles cases, CaseParties parties,
      CaseKeys caseKeys, FileKeys fileKeys, UploadRefusals refusals, UploadSettings settings,
      ApplicationEventPublisher events) {
    this.events = events;
    this.staging = staging;
    this.files = files;
    this.chunks = chunks;
    this.cases = cases;
    this.parties = parties;
    this.caseKeys = caseKeys;
    this.fileKeys = fileKeys;
    this.refusals = refusals;
    this.settings = settings;
  }

  @Override
  public UploadSettings limits() {
    return settings;
  }

  @Override
  public Upload stage(String idNumber, Service service, String material, String fileName, InputStream content) {
    return staging.stage(parties.person(idNumber), service, material, fileName, content);
  }

  @Override
  public boolean remove(String id, String idNumber) {
    return uuid(id).filter(known -> files.removeWaiting(known, parties.person(idNumber))).isPresent();
  }

  @Override
  public List<UploadedFile> waiting(String idNumber, String service) {
    return files.waiting(parties.person(idNumber), service).stream()
        .map(file -> file.opened(fileKeys.openWaiting(file.id().toString(), file.wrappedKey()))).toList();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public List<FieldProblem> attach(String caseNumber, String idNumber, Map<String, List<String>> wanted) {
    CaseFile file = cases.lock(caseNumber);
    List<StoredFile> taken = new ArrayList<>();
    List<FieldProblem> problems = new ArrayList<>();
    // sorted, so that two submissions lock the same files in the same order
    new TreeMap<>(wanted).forEach((material, ids) -> {
      Set<String> distinct = new LinkedHashSet<>(ids);
      List<UUID> known = distinct.stream().map(StoredUploads::uuid).flatMap(Optional::stream).toList();
      List<StoredFile> found = files.lockWaiting(known, parties.person(idNumber), file.service(), material);
      taken.addAll(found);
      if (found.size() < distinct.size()) {
        problems.add(refusals.notThere(material));
      }
    });
    if (problems.isEmpty()) {
      CaseKey key = caseKeys.open(caseNumber, file.wrappedKey());
      taken.forEach(one -> files.take(
          one.id(), caseNumber, fileKeys.handOver(one.id().toString(), one.wrappedKey(), key)));
    }
    return problems;
  }

  @Override
  public List<UploadedFile> ofCase(String caseNumber) {
    return files.ofCase(caseNumber).stream().map(each -> each.opened(key(each, caseNumber))).toList();
  }

  @Override
  public List<UploadedFile> ofCase(String caseNumber, String idNumber) {
    Set<UUID> own = files.ofCase(caseNumber, parties.person(idNumber));
    return ofCase(caseNumber).stream().filter(file -> own.contains(UUID.fromString(file.id()))).toList();
  }

  @Override
  @Transactional
  public Optional<OpenedFile> open(String caseNumber, String id) {
    return uuid(id).flatMap(known -> files.ofCase(caseNumber, known)).map(stored -> {
      FileKey key = key(stored, caseNumber);
      events.publishEvent(new CaseRead(caseNumber, "paper-read", ReadFor.HANDLING.word(),
          Map.of("file", id, "material", stored.material())));
      return new OpenedFile(stored.opened(key), key.open(number -> chunks.get(stored.id(), number)));
    });
  }

  private FileKey key(StoredFile stored, String caseNumber) {
    CaseFile file = cases.find(List.of(caseNumber)).get(caseNumber);
    return fileKeys.open(stored.id().toString(), stored.wrappedKey(), caseKeys.open(caseNumber, file.wrappedKey()));
  }

  /** Only in the one way of writing that we give out. */
  private static Optional<UUID> uuid(String id) {
    try {
      return Optional.of(UUID.fromString(id)).filter(read -> read.toString().equals(id));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
