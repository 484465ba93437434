package onewindow.certificates;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes the key of an installation that has none of its own: it says of itself that nobody vouches for it. */
final class DemoSigningKey {

  /** No secret: who may read the file is said by its permissions. */
  static final String PASSWORD = "onewindow-demo";
  private static final String OWNER = "CN=OneWindow 演示签名（不具法律效力） demo signature without legal effect";
  private static final long YEARS = 10;
  private static final int SERIAL_BITS = 128;

  private DemoSigningKey() {}

  /** The key in the file, which is made if it is not there. */
  static SigningKey open(Path file, Clock clock) {
    Path place = file.toAbsolutePath();
    if (Files.notExists(place)) {
      try {
        make(place, clock.instant());
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot write the demo signing key " + place, e);
      } catch (GeneralSecurityException | OperatorCreationException e) {
        throw new IllegalStateException("This Java makes no demo signing key", e);
      }
    }
    return SigningKey.read(place, PASSWORD);
  }

  /** Written elsewhere first, so that another node that starts now finds a whole file or none. */
  private static void make(Path file, Instant now)
      throws IOException, GeneralSecurityException, OperatorCreationException {
    Files.createDirectories(file.getParent());
    Path draft = Files.createTempFile(file.getParent(), "signing", ".new",
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (OutputStream out = Files.newOutputStream(draft)) {
      store(now).store(out, PASSWORD.toCharArray());
    }
    try {
      Files.move(draft, file);
    } catch (FileAlreadyExistsException anotherNodeMadeIt) {
      // its key is as good as ours
      Files.delete(draft);
    }
  }

  private static KeyStore store(Instant now) throws IOException, GeneralSecurityException, OperatorCreationException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(256);
    KeyPair pair = generator.generateKeyPair();
    KeyStore store = KeyStore.getInstance(SigningKey.PKCS_12);
    store.load(null, null);
    store.setKeyEntry("signing", pair.getPrivate(), PASSWORD.toCharArray(),
        new Certificate[] {certificate(pair, now)});
    return store;
  }

  private static Certificate certificate(KeyPair pair, Instant now)
      throws CertIOException, GeneralSecurityException, OperatorCreationException {
    X500Name owner = new X500Name(OWNER);
    JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(owner,
        new BigInteger(SERIAL_BITS, new SecureRandom()), Date.from(now.minus(1, ChronoUnit.DAYS)),
        Date.from(now.plus(YEARS * 365, ChronoUnit.DAYS)), owner, pair.getPublic());
    builder.addExtension(Extension.keyUsage, true,
        new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
    return new JcaX509CertificateConverter().getCertificate(
        builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
  }
}
