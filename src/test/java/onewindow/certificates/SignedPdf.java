package onewindow.certificates;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** A signed PDF, validated by other libraries than the one that signed it. */
public record SignedPdf(byte[] bytes, PDSignature signature) {

  /** With its only signature. */
  public static SignedPdf of(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.getSignatureDictionaries().size() != 1) {
        throw new AssertionError("Signatures: " + document.getSignatureDictionaries().size());
      }
      return new SignedPdf(bytes, document.getSignatureDictionaries().get(0));
    }
  }

  /** Other bytes under a signature that was read before. */
  static SignedPdf of(byte[] bytes, PDSignature signature) {
    return new SignedPdf(bytes, signature);
  }

  /** From the first byte to the last; only the signature itself is left out. */
  public boolean coversEverything() {
    int[] range = signature.getByteRange();
    int gap = range[2] - range[1];
    return range[0] == 0 && range[2] + range[3] == bytes.length && gap == signature.getContents().length * 2 + 2;
  }

  public boolean isIntact() {
    int[] range = signature.getByteRange();
    byte[] covered = Arrays.copyOf(bytes, range[1] + range[3]);
    System.arraycopy(bytes, range[2], covered, range[1], range[3]);
    try {
      CMSSignedData data = new CMSSignedData(new CMSProcessableByteArray(covered), signature.getContents());
      SignerInformation signer = data.getSignerInfos().iterator().next();
      X509CertificateHolder certificate =
          (X509CertificateHolder) data.getCertificates().getMatches(signer.getSID()).iterator().next();
      return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
    } catch (org.bouncycastle.cms.CMSSignerDigestMismatchException changed) {
      return false;
    } catch (CMSException | OperatorCreationException | java.security.cert.CertificateException e) {
      throw new AssertionError(e);
    }
  }
}
