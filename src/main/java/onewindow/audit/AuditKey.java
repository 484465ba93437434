package onewindow.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import onewindow.privacy.KeyFile;

/** The key of evidence: without it nobody makes a record or a link that passes. One key, different words for each use. */
final class AuditKey {

  private static final byte[] RECORD = "record\0".getBytes(UTF_8);
  private static final byte[] LINK = "link\0".getBytes(UTF_8);
  private static final byte[] EXPORT = "export\0".getBytes(UTF_8);
  private static final String NAME = "mac";
  private final byte[] key;

  AuditKey(byte[] key) {
    this.key = key.clone();
  }

  static AuditKey open(AuditSettings settings) {
    if (settings.mayMakeKey()) {
      KeyFile.make(settings.key(), "The key of OneWindow's audit records. Whoever has it and the database can forge"
          + " evidence: keep it apart.", List.of(NAME));
    }
    return read(settings.key());
  }

  static AuditKey read(Path file) {
    return new AuditKey(KeyFile.read(file, "onewindow.audit.key-file").key(NAME));
  }

  byte[] mac(AuditRecord record) {
    return Sm3.mac(key, RECORD, Canonical.of(record));
  }

  /** Over the hash of a link, so that nobody without the key links anew what they have changed. */
  byte[] seal(byte[] hash) {
    return Sm3.mac(key, LINK, hash);
  }

  byte[] sealExport(String line) {
    return Sm3.mac(key, EXPORT, line.getBytes(UTF_8));
  }

  /** Tells this key from others, and nothing about it. */
  String fingerprint() {
    return HexFormat.of().formatHex(Sm3.mac(key, "fingerprint\0".getBytes(UTF_8)), 0, 8);
  }

  static boolean same(byte[] one, byte[] other) {
    return MessageDigest.isEqual(one, other);
  }
}
