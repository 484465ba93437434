package onewindow.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.Services;
import onewindow.privacy.CaseKey;
import onewindow.privacy.CaseKeys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Results on their way by mail. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseLetters {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private final CaseFiles files;
  private final CaseFollowUps followUps;
  private final Exchanges exchanges;
  private final DeliveryVerb delivery;
  private final Timelines timelines;
  private final Services services;
  private final CaseKeys keys;
  private final Clock clock;

  CaseLetters(CaseFiles files, CaseFollowUps followUps, Exchanges exchanges, DeliveryVerb delivery,
      Timelines timelines, Services services, CaseKeys keys, Clock clock) {
    this.files = files;
    this.followUps = followUps;
    this.exchanges = exchanges;
    this.delivery = delivery;
    this.timelines = timelines;
    this.services = services;
    this.keys = keys;
    this.clock = clock;
  }

  /** What has become of a letter. */
  public enum Arrival { DELIVERED, UNDER_WAY, RETURNED }

  /**
   * Looks at what the carrier said last. A letter that has arrived is delivered; one that cannot is to be picked up.
   *
   * @throws CaseStateException unless the case has a letter under way
   */
  public Arrival arrival(String caseNumber) {
    CaseFile file = files.lock(caseNumber);
    requireLetter(file);
    CaseKey key = keys.open(caseNumber, file.wrappedKey());
    ServiceDefinition.Delivery asked = services.definition(file.serviceVersion()).delivery();
    Map<String, Map<String, Object>> answers = exchanges.answers(caseNumber, key);
    Map<String, Object> arrived = answers.getOrDefault(asked.arrival(), Map.of());
    if (!FollowUp.isDone(answers.getOrDefault(asked.shipment(), Map.of())) || "returned".equals(arrived.get("status"))) {
      timelines.add(caseNumber, new TimelineEntry(clock.instant(), "mail-returned", Map.of(), "carrier"));
      return Arrival.RETURNED;
    }
    if (!"delivered".equals(arrived.get("status"))) {
      return Arrival.UNDER_WAY;
    }
    delivery.record(file, key, new Delivery(signedAt(arrived), ServiceDefinition.Delivery.MAIL, "carrier",
        String.valueOf(arrived.get("signedBy"))), "delivered-by-mail", Map.of());
    return Arrival.DELIVERED;
  }

  private void requireLetter(CaseFile file) {
    String way = followUps.way(file);
    if (file.status() != CaseStatus.DONE_ISSUED || !way.equals(ServiceDefinition.Delivery.MAIL)) {
      throw new CaseStateException("Case " + file.number() + " is " + file.status() + " and its delivery is " + way
          + "; only a result that is issued, to be sent by mail and not delivered yet can arrive");
    }
  }

  private Instant signedAt(Map<String, Object> arrived) {
    return LocalDateTime.parse(String.valueOf(arrived.get("signedAt")), MINUTE).atZone(clock.getZone()).toInstant();
  }
}
