package onewindow.certificates;

import java.util.Optional;
import onewindow.cases.CaseRecord;

/** The documents made of what was issued. */
public interface CertificateFiles {

  /**
   * The case's certificate, made when it is first asked for; later it is the same to the byte.
   *
   * @param record for somebody whose right to see the case has been established by the caller
   * @return empty where there is none, or where it was revoked
   */
  Optional<CertificateFile> ofCase(CaseRecord record);
}
