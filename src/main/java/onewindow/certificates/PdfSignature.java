package onewindow.certificates;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;

/** Signs a PDF after PAdES, baseline B (ETSI EN 319 142-1): whoever changes a byte of it afterwards breaks the signature. */
class PdfSignature {

  private final SigningKey key;
  private final SignatureAlgorithm algorithm;

  PdfSignature(SigningKey key) {
    this.key = key;
    this.algorithm = SignatureAlgorithm.getAlgorithm(
        EncryptionAlgorithm.forKey(key.certificate().getPublicKey()), DigestAlgorithm.SHA256);
  }

  /** @param signer what a reader shows as the name of whoever signed */
  byte[] sign(byte[] pdf, String signer, String reason, Instant at) {
    PAdESService service = new PAdESService(new CommonCertificateVerifier(true));
    DSSDocument document = new InMemoryDocument(pdf);
    PAdESSignatureParameters parameters = parameters(signer, reason, at);
    ToBeSigned data = service.getDataToSign(document, parameters);
    DSSDocument signed = service.signDocument(document, parameters, new SignatureValue(algorithm, sign(data)));
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      signed.writeTo(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PAdESSignatureParameters parameters(String signer, String reason, Instant at) {
    PAdESSignatureParameters parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setSigningCertificate(new CertificateToken(key.certificate()));
    parameters.setCertificateChain(key.chain().stream().map(CertificateToken::new).toList());
    parameters.setSignerName(signer);
    parameters.setReason(reason);
    parameters.bLevel().setSigningDate(Date.from(at));
    return parameters;
  }

  private byte[] sign(ToBeSigned data) {
    try {
      Signature signature = Signature.getInstance(algorithm.getJCEId());
      signature.initSign(key.key());
      signature.update(data.getBytes());
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The signing key signs nothing by " + algorithm, e);
    }
  }
}
