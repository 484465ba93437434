package onewindow.cases;

import java.util.Map;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.ServiceDefinition.Question;
import onewindow.catalog.Services;
import onewindow.privacy.CaseKeys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the people of a case chose to follow its issue: something beside the result, and a way of delivery. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseFollowUps {

  private final CaseFiles files;
  private final Services services;
  private final CaseKeys keys;
  private final SealedJson json;

  CaseFollowUps(CaseFiles files, Services services, CaseKeys keys, SealedJson json) {
    this.files = files;
    this.services = services;
    this.keys = keys;
    this.json = json;
  }

  /** Whether the people chose it. @throws CaseStateException if the service has no such thing to choose */
  public boolean isChosen(String caseNumber, String question) {
    CaseFile file = files.lock(caseNumber);
    Question asked = definition(file).questions().get(question);
    if (asked == null || !asked.isFollowUp()) {
      throw new CaseStateException("Service " + file.service() + " has no followUp in " + question
          + ", so nobody can have chosen it");
    }
    return asked.followUp().isChosen(form(file));
  }

  /** The way in which the result is to reach the people. @throws CaseStateException if the service has no delivery */
  public String way(String caseNumber) {
    return way(files.lock(caseNumber));
  }

  String way(CaseFile file) {
    ServiceDefinition.Delivery delivery = definition(file).delivery();
    if (delivery == null) {
      throw new CaseStateException("Service " + file.service() + " has no delivery");
    }
    return delivery.way(form(file));
  }

  private ServiceDefinition definition(CaseFile file) {
    return services.definition(file.serviceVersion());
  }

  private Map<String, Object> form(CaseFile file) {
    return json.open(keys.open(file.number(), file.wrappedKey()), "application", file.application());
  }
}
