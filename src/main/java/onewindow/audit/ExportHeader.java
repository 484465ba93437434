package onewindow.audit;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.HexFormat;

/**
 * The first line of an export.
 *
 * @param export always {@link #NAME}
 * @param at when it was made
 * @param from position of its first link
 * @param previous hash of the link before that
 * @param last position of its last link, the head of the chain at that time
 * @param key which key seals it
 * @param seal over all of this, so that nobody without the key gives an export another beginning or end
 */
@JsonPropertyOrder({"export", "at", "from", "previous", "last", "key", "seal"})
record ExportHeader(String export, String at, long from, String previous, long last, String key, String seal) {

  static final String NAME = "onewindow-audit-1";

  static ExportHeader of(Instant at, long from, byte[] previous, long last, AuditKey key) {
    ExportHeader open = new ExportHeader(
        NAME, at.toString(), from, HexFormat.of().formatHex(previous), last, key.fingerprint(), null);
    return new ExportHeader(NAME, open.at, from, open.previous, last, open.key,
        HexFormat.of().formatHex(key.sealExport(open.sealed())));
  }

  boolean isSealedBy(AuditKey other) {
    return seal != null && AuditKey.same(HexFormat.of().parseHex(seal), other.sealExport(sealed()));
  }

  private String sealed() {
    return String.join("\n", export, at, Long.toString(from), previous, Long.toString(last), key);
  }
}
