package onewindow.audit;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.HexFormat;
import java.util.SortedMap;

/**
 * A record as a line of an export, with its place in the chain. Without one it was not linked yet when it was exported.
 *
 * @param position null with the three after {@code mac} where there is no link yet
 * @param at in UTC
 */
@JsonPropertyOrder({"position", "id", "at", "actor", "role", "department", "action", "kind", "object", "purpose",
    "result", "parameters", "mac", "previous", "hash", "seal"})
record ExportedRecord(Long position, long id, String at, String actor, String role, String department, String action,
    String kind, String object, String purpose, String result, SortedMap<String, String> parameters, String mac,
    String previous, String hash, String seal) {

  static ExportedRecord of(AuditRecord record, byte[] mac, Link link) {
    return new ExportedRecord(link == null ? null : link.position(), record.id(), record.at().toString(),
        record.actor(), record.role(), record.department(), record.action(), record.kind(), record.object(),
        record.purpose(), record.result(), record.parameters(), hex(mac), link == null ? null : hex(link.previous()),
        link == null ? null : hex(link.hash()), link == null ? null : hex(link.seal()));
  }

  /** @throws RuntimeException if something is missing, or is no time */
  AuditRecord record() {
    return new AuditRecord(id, Instant.parse(at), actor, role, department, action, kind, object, purpose, result,
        parameters);
  }

  byte[] macBytes() {
    return bytes(mac);
  }

  /** The link as the line has it. */
  Link link() {
    return new Link(position, bytes(previous), bytes(hash), bytes(seal));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }
}
