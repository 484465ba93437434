package onewindow.certificates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The key that signs certificates, with the certificate of its owner first and its issuers' behind it. */
record SigningKey(PrivateKey key, List<X509Certificate> chain) {

  static final String PKCS_12 = "PKCS12";

  X509Certificate certificate() {
    return chain.get(0);
  }

  /** @throws IllegalStateException if the file does not hold exactly one private key that the password opens */
  static SigningKey read(Path file, String password) {
    char[] secret = password == null ? new char[0] : password.toCharArray();
    try (InputStream content = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance(PKCS_12);
      store.load(content, secret);
      String name = only(file, Collections.list(store.aliases()).stream().filter(each -> isKey(store, each)).toList());
      return new SigningKey((PrivateKey) store.getKey(name, secret), Stream.of(store.getCertificateChain(name))
          .map(X509Certificate.class::cast).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the signing key " + file
          + " (setting onewindow.certificates.signing-key; a wrong password looks the same)", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The signing key " + file + " does not open with its password", e);
    }
  }

  private static String only(Path file, List<String> names) {
    if (names.size() != 1) {
      throw new IllegalStateException("Signing key " + file + ": expected one private key, found "
          + new ArrayList<>(names));
    }
    return names.get(0);
  }

  private static boolean isKey(KeyStore store, String name) {
    try {
      return store.isKeyEntry(name);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Without the key. */
  @Override
  public String toString() {
    return "SigningKey[" + certificate().getSubjectX500Principal() + "]";
  }
}
