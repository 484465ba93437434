package onewindow.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import onewindow.privacy.CaseKey;
import onewindow.privacy.CaseKeys;
import onewindow.privacy.KeyDestroyedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads case files for people: a party sees their case, nobody else learns that it exists. */
@Component
@Transactional(readOnly = true)
class StoredCaseRecords implements CaseRecords {

  private final CaseFiles files;
  private final CaseParties parties;
  private final Exchanges exchanges;
  private final KeptDecisions decisions;
  private final Timelines timelines;
  private final Supplements supplements;
  private final Commitments commitments;
  private final Deliveries deliveries;
  private final CaseKeys keys;
  private final SealedJson json;
  private final ApplicationEventPublisher events;

  StoredCaseRecords(CaseFiles files, CaseParties parties, Exchanges exchanges, KeptDecisions decisions,
      Timelines timelines, Supplements supplements, Commitments commitments, Deliveries deliveries,
      CaseKeys keys, SealedJson json, ApplicationEventPublisher events) {
    this.events = events;
    this.files = files;
    this.parties = parties;
    this.exchanges = exchanges;
    this.decisions = decisions;
    this.timelines = timelines;
    this.supplements = supplements;
    this.commitments = commitments;
    this.deliveries = deliveries;
    this.keys = keys;
    this.json = json;
  }

  @Override
  public Optional<CaseRecord> ofPerson(String caseNumber, String idNumber) {
    if (parties.isParty(caseNumber, idNumber)) {
      return find(caseNumber);
    }
    if (files.erased(caseNumber).isPresent()) {
      throw new KeyDestroyedException(caseNumber);
    }
    return Optional.empty();
  }

  @Override
  public Optional<ErasedCase> erased(String caseNumber) {
    return files.erased(caseNumber);
  }

  @Override
  public List<CaseSummary> allOfPerson(String idNumber) {
    return files.ofPerson(parties.person(idNumber)).stream().map(CaseFile::summary).toList();
  }

  @Override
  @Transactional
  public Optional<CaseRecord> forStaff(String caseNumber) {
    return forStaff(caseNumber, ReadFor.HANDLING);
  }

  // Not for reading only: that it was read is written in the same transaction.
  @Override
  @Transactional
  public Optional<CaseRecord> forStaff(String caseNumber, ReadFor purpose) {
    Optional<CaseRecord> found = find(caseNumber);
    found.ifPresent(
        record -> events.publishEvent(new CaseRead(caseNumber, "file-read", purpose.word(), Map.of())));
    return found;
  }

  private Optional<CaseRecord> find(String caseNumber) {
    return Optional.ofNullable(files.find(List.of(caseNumber)).get(caseNumber)).map(this::read);
  }

  private CaseRecord read(CaseFile file) {
    CaseKey key = keys.open(file.number(), file.wrappedKey());
    Map<String, Object> result = file.result() == null ? Map.of() : json.open(key, "result", file.result());
    Map<String, Object> application = json.open(key, "application", file.application());
    return new CaseRecord(file.summary(), file.serviceVersion(), file.channel(),
        file.takenBy(), application, exchanges.answers(file.number(), key),
        exchanges.of(file.number(), key), decisions.ruling(file.number(), key).orElse(null),
        decisions.reason(file.number(), key).orElse(null), result, timelines.of(file.number()),
        parties.of(file.number()), supplements.latest(file.number(), key).orElse(null),
        commitments.of(file, key, application).orElse(null), delivery(file, key));
  }

  /** Nobody is asked about a delivery that cannot have been. */
  private Delivery delivery(CaseFile file, CaseKey key) {
    boolean possible = file.status() == CaseStatus.DELIVERED || file.status() == CaseStatus.REVOKED;
    return possible ? deliveries.of(file.number(), key).orElse(null) : null;
  }
}
