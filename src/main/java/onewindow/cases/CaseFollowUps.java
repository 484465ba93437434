package onewindow.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.ServiceDefinition.Question;
import onewindow.catalog.Services;
import onewindow.privacy.CaseKey;
import onewindow.privacy.CaseKeys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What follows the issue of a case: what its people chose beside it, and how its result reaches them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseFollowUps {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private final CaseFiles files;
  private final Exchanges exchanges;
  private final DeliveryVerb delivery;
  private final Timelines timelines;
  private final Services services;
  private final CaseKeys keys;
  private final SealedJson json;
  private final Clock clock;

  CaseFollowUps(CaseFiles files, Exchanges exchanges, DeliveryVerb delivery, Timelines timelines, Services services,
      CaseKeys keys, SealedJson json, Clock clock) {
    this.files = files;
    this.exchanges = exchanges;
    this.delivery = delivery;
    this.timelines = timelines;
    this.services = services;
    this.keys = keys;
    this.json = json;
    this.clock = clock;
  }

  /** What has become of a letter. */
  public enum Arrival { DELIVERED, UNDER_WAY, RETURNED }

  /** Whether the people chose it. @throws CaseStateException if the service has no such thing to choose */
  public boolean isChosen(String caseNumber, String question) {
    CaseFile file = files.lock(caseNumber);
    Question asked = definition(file).questions().get(question);
    if (asked == null || !asked.isFollowUp()) {
      throw new CaseStateException("Service " + file.service() + " has no followUp in " + question
          + ", so nobody can have chosen it");
    }
    return asked.followUp().isChosen(form(file, keys.open(caseNumber, file.wrappedKey())));
  }

  /** The way in which the result is to reach the people. */
  public String way(String caseNumber) {
    CaseFile file = files.lock(caseNumber);
    return delivery(file).way(form(file, keys.open(caseNumber, file.wrappedKey())));
  }

  /** Looks at what the carrier said last. A letter that has arrived is delivered; one that cannot is to be picked up. */
  public Arrival arrival(String caseNumber) {
    CaseFile file = files.lock(caseNumber);
    CaseKey key = keys.open(caseNumber, file.wrappedKey());
    requireLetter(file, key);
    Map<String, Map<String, Object>> answers = exchanges.answers(caseNumber, key);
    Map<String, Object> sent = answers.getOrDefault(delivery(file).shipment(), Map.of());
    Map<String, Object> arrived = answers.getOrDefault(delivery(file).arrival(), Map.of());
    if (!FollowUp.isDone(sent) || "returned".equals(arrived.get("status"))) {
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

  private void requireLetter(CaseFile file, CaseKey key) {
    String way = delivery(file).way(form(file, key));
    if (file.status() != CaseStatus.DONE_ISSUED || !way.equals(ServiceDefinition.Delivery.MAIL)) {
      throw new CaseStateException("Case " + file.number() + " is " + file.status() + " and its delivery is " + way
          + "; only a result that is issued, to be sent by mail and not delivered yet can arrive");
    }
  }

  private Instant signedAt(Map<String, Object> arrived) {
    return LocalDateTime.parse(String.valueOf(arrived.get("signedAt")), MINUTE).atZone(clock.getZone()).toInstant();
  }

  private ServiceDefinition.Delivery delivery(CaseFile file) {
    ServiceDefinition.Delivery found = definition(file).delivery();
    if (found == null) {
      throw new CaseStateException("Service " + file.service() + " has no delivery");
    }
    return found;
  }

  private ServiceDefinition definition(CaseFile file) {
    return services.version(file.serviceVersion()).definition();
  }

  private Map<String, Object> form(CaseFile file, CaseKey key) {
    return json.open(key, "application", file.application());
  }
}
