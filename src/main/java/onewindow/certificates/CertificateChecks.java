package onewindow.certificates;

/** Public verification of certificates. */
public interface CertificateChecks {

  /**
   * Says whether a certificate is what it claims to be.
   *
   * @param address from where it is asked; unknown certificates are counted by it
   */
  Verification verify(String number, String code, String address);
}
