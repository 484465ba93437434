package onewindow.certificates;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How certificates are signed and where they are verified.
 *
 * @param signingKey the issuer's own key; null: a demo key is made at first start
 * @param demoKeyFile where that demo key is kept
 * @param verifyAt address of the page to which a certificate's QR code leads
 * @param unknownMost after so many unknown certificates an address has to wait
 * @param unknownWithin the time in which they are counted
 */
@ConfigurationProperties("onewindow.certificates")
record CertificateSettings(
    SigningKeyFile signingKey,
    @DefaultValue("data/keys/signing-demo.p12") Path demoKeyFile,
    @DefaultValue("http://localhost:8080/verify") URI verifyAt,
    @DefaultValue("30") int unknownMost,
    @DefaultValue("1m") Duration unknownWithin) {

  /** A PKCS#12 file with one private key and its certificates. */
  record SigningKeyFile(Path file, String password) {

    /** Without the password. */
    @Override
    public String toString() {
      return "SigningKeyFile[" + file + "]";
    }
  }
}
