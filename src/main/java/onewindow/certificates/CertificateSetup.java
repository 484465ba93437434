package onewindow.certificates;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the signing key at start, so that a wrong password is not found by the first citizen. */
@Configuration(proxyBeanMethods = false)
class CertificateSetup {

  @Bean
  static PdfSignature pdfSignature(CertificateSettings settings, Clock clock) {
    return new PdfSignature(settings.signingKey() == null ? DemoSigningKey.open(settings.demoKeyFile(), clock)
        : SigningKey.read(settings.signingKey().file(), settings.signingKey().password()));
  }
}
