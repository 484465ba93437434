package onewindow.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * The one way in which a record becomes bytes, for whoever writes it and whoever verifies it. Every value is its length
 * in bytes, a colon, the value in UTF-8 and a comma, so that no two records can ever read the same:
 * {@code 1} (the version of this format), id, at, actor, role, department, action, kind, object, purpose, result, the
 * number of parameters, then name and value of each, by name.
 */
final class Canonical {

  private static final String VERSION = "1";
  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private Canonical() {}

  static byte[] of(AuditRecord record) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(400);
    put(out, VERSION);
    put(out, Long.toString(record.id()));
    put(out, AT.format(record.at()));
    put(out, record.actor());
    put(out, record.role());
    put(out, record.department());
    put(out, record.action());
    put(out, record.kind());
    put(out, record.object());
    put(out, record.purpose());
    put(out, record.result());
    put(out, Integer.toString(record.parameters().size()));
    record.parameters().forEach((name, value) -> {
      put(out, name);
      put(out, value);
    });
    return out.toByteArray();
  }

  private static void put(ByteArrayOutputStream out, String value) {
    byte[] bytes = value.getBytes(UTF_8);
    out.writeBytes(Integer.toString(bytes.length).getBytes(UTF_8));
    out.write(':');
    out.writeBytes(bytes);
    out.write(',');
  }
}
