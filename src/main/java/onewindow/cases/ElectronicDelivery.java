package onewindow.cases;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.Services;
import onewindow.privacy.CaseKeys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Delivers a result when one of the people first opens it in their account. */
@Component
class ElectronicDelivery implements ResultReading {

  private final CaseFiles files;
  private final CaseParties parties;
  private final CaseRecords records;
  private final DeliveryVerb verb;
  private final Services services;
  private final CaseKeys keys;
  private final Clock clock;

  ElectronicDelivery(CaseFiles files, CaseParties parties, CaseRecords records, DeliveryVerb verb, Services services,
      CaseKeys keys, Clock clock) {
    this.files = files;
    this.parties = parties;
    this.records = records;
    this.verb = verb;
    this.services = services;
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  @Transactional
  public CaseRecord opened(CaseRecord record, String idNumber) {
    String number = record.summary().caseNumber();
    Optional<PartyState> reader = isAwaited(record) ? parties.of(number, idNumber) : Optional.empty();
    if (reader.isEmpty()) {
      return record;
    }
    CaseFile file = files.lock(number);
    // both parents may open it in the same second: the first one counts
    if (file.status() == CaseStatus.DONE_ISSUED) {
      String role = reader.get().role();
      verb.record(file, keys.open(number, file.wrappedKey()),
          new Delivery(clock.instant(), ServiceDefinition.Delivery.ELECTRONIC, role, null), "delivered-electronically",
          Map.of("role", role));
    }
    return records.ofPerson(number, idNumber).orElseThrow();
  }

  private boolean isAwaited(CaseRecord record) {
    ServiceDefinition.Delivery delivery = services.definition(record.serviceVersion()).delivery();
    return record.summary().status() == CaseStatus.DONE_ISSUED && delivery != null
        && delivery.way(record.application()).equals(ServiceDefinition.Delivery.ELECTRONIC);
  }
}
