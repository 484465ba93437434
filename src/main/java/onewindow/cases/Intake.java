package onewindow.cases;

import java.util.List;
import java.util.Map;
import onewindow.catalog.Service;

/** Takes applications: checks them, keeps them and starts their process in one transaction. */
public interface Intake {

  /**
   * The same client key and content twice is one case.
   *
   * @param clientKey the client's idempotency key, 8 to 64 characters
   * @param files ids of files that the applicant uploaded, by material; the case takes all of them or is not kept
   * @param reception by which way; at a window the applicant is the person who stands there and needs no account
   */
  Submission submit(Applicant applicant, Service service, String clientKey, Map<String, Object> form,
      Map<String, List<String>> files, Reception reception);

  /** Whether the person has handed in an application under this client key. */
  boolean isHandedIn(String idNumber, String clientKey);

  /** What somebody in this situation would need; asks no department and keeps nothing. */
  Precheck precheck(Service service, Map<String, Object> situation);
}
