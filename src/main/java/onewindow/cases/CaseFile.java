package onewindow.cases;

import java.time.Instant;
import onewindow.catalog.Service;

/** One row of the case files as it was when read; the sealed columns are still sealed. */
record CaseFile(
    String number,
    String service,
    String serviceVersion,
    CaseStatus status,
    Channel channel,
    String takenBy,
    byte[] wrappedKey,
    byte[] application,
    byte[] result,
    Instant submittedAt) {

  static CaseFile opened(
      String number, Service service, Reception reception, byte[] wrappedKey, byte[] application, Instant now) {
    return new CaseFile(number, service.name(), service.version(), CaseStatus.SUBMITTED, reception.channel(),
        reception.takenBy(), wrappedKey, application, null, now);
  }

  CaseFile after(CaseEvent event) {
    return with(status.after(event, number), result);
  }

  CaseFile issuedWith(byte[] sealedResult) {
    return with(status.after(CaseEvent.ISSUED, number), sealedResult);
  }

  private CaseFile with(CaseStatus newStatus, byte[] newResult) {
    return new CaseFile(number, service, serviceVersion, newStatus, channel, takenBy, wrappedKey, application,
        newResult, submittedAt);
  }

  /** Whether its key was destroyed; then nothing that is sealed opens. */
  boolean isErased() {
    return wrappedKey == null;
  }

  CaseSummary summary() {
    return new CaseSummary(number, service, status, submittedAt);
  }
}
