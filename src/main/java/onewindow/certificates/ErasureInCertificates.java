package onewindow.certificates;

import onewindow.cases.ErasedRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Of a certificate whose case was erased the number and the digest of number and code stay: whoever holds the document
 * can have it verified, and nobody learns from us whose it is.
 */
@Configuration(proxyBeanMethods = false)
class ErasureInCertificates {

  @Bean
  ErasedRows documentsOfErasedCases() {
    return new ErasedRows("update certificate set code = '', holder = '', facts_digest = '', pdf = null"
        + " where case_number = any(?)");
  }
}
