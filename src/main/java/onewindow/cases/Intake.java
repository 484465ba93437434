package onewindow.cases;

import java.util.Map;
import onewindow.catalog.Service;

/** Takes applications: checks them, keeps them and starts their process in one transaction. */
public interface Intake {

  /**
   * The same client key and content twice is one case.
   *
   * @param clientKey the client's idempotency key, 8 to 64 characters
   */
  Submission submit(Applicant applicant, Service service, String clientKey, Map<String, Object> form, Channel channel);

  /** What somebody in this situation would need; asks no department and keeps nothing. */
  Precheck precheck(Service service, Map<String, Object> situation);
}
