package onewindow.cases;

import java.util.Collection;
import java.util.Optional;

/**
 * More time for a case that cannot be decided in time: once, before the law's limit is over, with a reason that the
 * applicant is told (行政许可法 §42).
 */
public interface CaseExtensions {

  /**
   * The head of an office gives a case more time.
   *
   * @param of the services that the person answers for; a case of another is not there
   * @param workingDays 1 or more, at most what the service allows
   */
  PartyAnswer extend(String caseNumber, Collection<String> of, int workingDays, String reason, String by);

  /** The extension that the case has had; empty if it had none. */
  Optional<Given> of(String caseNumber);

  /** More time as the applicant reads of it. */
  record Given(int workingDays, String reason) {}
}
