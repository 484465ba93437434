package onewindow.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * One record's place in the chain.
 *
 * @param previous hash of the link before; 32 zero bytes before the first
 * @param hash SM3 over previous, position, canonical record and its MAC: anybody can count it
 * @param seal keyed MAC over the hash: nobody without the key links anew
 */
record Link(long position, byte[] previous, byte[] hash, byte[] seal) {

  private static final int HASH_BYTES = 32;

  static byte[] beforeTheFirst() {
    return new byte[HASH_BYTES];
  }

  static Link of(byte[] previous, long position, AuditRecord record, byte[] mac, AuditKey key) {
    byte[] hash = hash(previous, position, record, mac);
    return new Link(position, previous, hash, key.seal(hash));
  }

  static byte[] hash(byte[] previous, long position, AuditRecord record, byte[] mac) {
    return Sm3.digest(previous, (position + ":").getBytes(UTF_8), Canonical.of(record), mac);
  }
}
