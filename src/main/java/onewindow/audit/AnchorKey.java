package onewindow.audit;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import onewindow.privacy.KeyFile;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.SM2Signer;

/** Signs heads of the chain with SM2 (GB/T 32918.2-2016); the public half is for everybody who verifies. */
final class AnchorKey {

  private static final String NAME = "sign";
  private static final ECDomainParameters CURVE = curve();
  private final ECPrivateKeyParameters secret;
  private final String shown;

  AnchorKey(byte[] random) {
    // 1 to n - 2, as the standard wants it
    BigInteger most = CURVE.getN().subtract(BigInteger.TWO);
    secret = new ECPrivateKeyParameters(new BigInteger(1, random).mod(most).add(BigInteger.ONE), CURVE);
    shown = HexFormat.of().formatHex(CURVE.getG().multiply(secret.getD()).normalize().getEncoded(false));
  }

  static AnchorKey open(AuditSettings.Anchor settings) {
    Path file = settings.key();
    if (settings.mayMakeKey()) {
      KeyFile.make(file, "The key that signs heads of OneWindow's audit chain.", List.of(NAME));
    }
    return new AnchorKey(KeyFile.read(file, "onewindow.audit.anchor.key-file").key(NAME));
  }

  byte[] sign(Anchor anchor) {
    try {
      SM2Signer signer = new SM2Signer();
      signer.init(true, secret);
      byte[] text = anchor.signed();
      signer.update(text, 0, text.length);
      return signer.generateSignature();
    } catch (CryptoException e) {
      throw new IllegalStateException("A head of the chain could not be signed", e);
    }
  }

  /** The public key: an uncompressed point, in hexadecimal digits. */
  String publicKey() {
    return shown;
  }

  /** @return false also for a key or a signature that is none */
  static boolean verify(String publicKey, Anchor anchor, byte[] signature) {
    try {
      SM2Signer verifier = new SM2Signer();
      verifier.init(false, new ECPublicKeyParameters(
          CURVE.getCurve().decodePoint(HexFormat.of().parseHex(publicKey)), CURVE));
      byte[] text = anchor.signed();
      verifier.update(text, 0, text.length);
      return verifier.verifySignature(signature);
    } catch (IllegalArgumentException notAKey) {
      return false;
    }
  }

  private static ECDomainParameters curve() {
    X9ECParameters named = GMNamedCurves.getByName("sm2p256v1");
    return new ECDomainParameters(named.getCurve(), named.getG(), named.getN(), named.getH());
  }
}
