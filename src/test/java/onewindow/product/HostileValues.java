package onewindow.product;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What somebody sends who wishes the product ill, or whose program is broken; the same for the same seed. */
record HostileValues(Random random) {

  private static final List<String> TEXTS = List.of("", " ", "null", "true", "-1", "0", "1e400", "99999999999999999999",
      "NaN", "../../../../etc/passwd", "..\\..\\windows\\win.ini", "%2e%2e%2f", "'; drop table case_file; --", "\" or 1=1",
      "<script>alert(1)</script>", "<svg onload=alert(1)>", "${7*7}", "#{T(java.lang.Runtime).getRuntime()}",
      "${jndi:ldap://127.0.0.1/a}", "{{7*7}}", "__${7*7}__::.x", "%00", "%n%s%x", "\u202Etxt.exe", "\uFEFF", "\u0007",
      "İıſK", "𠮷田", "👨‍👩‍👧", "a".repeat(5000), "😀".repeat(300), "[]", "{}", "[[[[[[", "2026-02-30", "2026-13-01T25:61",
      "0000-00-00", "+999999999-12-31", "file:///etc/passwd", "http://127.0.0.1:1/", "\r\nSet-Cookie: a=b", "*", "**", "?",
      "(select pg_sleep(5))", "x'||pg_sleep(5)||'", "$(sleep 5)", "`id`", "; ls", "|", "&", "constructor", "__proto__");
  private static final List<String> SEGMENTS = List.of("x", "0", "-1", "1e9", "99999999999999999999", "..%2f..%2fetc", "%00",
      "%ff", "%c0%ae", "%F0%9F%98%80", "a".repeat(3000), "'--", "%3Cscript%3E", "$%7B7*7%7D", "%0d%0aX:1", "null", "undefined",
      "2026-02-30", "%2e%2e", ";a=b", "x;jsessionid=1", "%25", "*", "340000000000000000000", "%E4%B8%AD%E6%96%87");

  static HostileValues of(long seed) {
    return new HostileValues(new Random(seed));
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  String text() {
    return one(TEXTS);
  }

  String segment() {
    return one(SEGMENTS);
  }

  /** JSON that is broken, or that holds what no form asks for. */
  String json() {
    return switch (random.nextInt(9)) {
      case 0 -> "{\"service\":\"newborn-registration\",\"form\":" + "[".repeat(random.nextInt(4000));
      case 1 -> "[".repeat(2000) + "]".repeat(2000);
      case 2 -> "{\"a\":".repeat(1200) + "1" + "}".repeat(1200);
      case 3 -> "{\"service\":\"newborn-registration\",\"form\":{" + member() + "," + member() + "," + member() + "}}";
      case 4 -> "{" + member() + "," + member() + "}";
      case 5 -> "{\"form\":{\"childName\":\"\\ud800\"},\"service\":" + quoted(text()) + "}";
      case 6 -> "{\"how\":" + quoted(text()) + ",\"level\":" + quoted(text()) + ",\"place\":" + quoted(text())
          + ",\"item\":" + quoted(text()) + ",\"from\":" + quoted(text()) + "}";
      case 7 -> text();
      default -> "{\"service\":\"newborn-registration\",\"service\":\"x\",\"form\":null,\"files\":" + value() + "}";
    };
  }

  /** What a page's form would send. */
  String form() {
    StringBuilder form = new StringBuilder();
    List<String> names = List.of("number", "place", "day", "text", "reason", "workingDays", "from", "item", "childName",
        "files", "code", "level", "comment", "form", "_method", "name[0].x", "a.b.c", "class.module.classLoader.URLs[0]", "page");
    for (int n = random.nextInt(6); n >= 0; n--) {
      form.append(one(names)).append('=').append(random.nextInt(5) == 0 ? segment()
          : java.net.URLEncoder.encode(text(), UTF_8)).append('&');
    }
    return form.toString();
  }

  /** Files that are not what they are called. */
  byte[] file() {
    return switch (random.nextInt(8)) {
      case 0 -> zipOfZeros();
      case 1 -> gzip(new byte[200_000]);
      case 2 -> bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
      case 3 -> bytes("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>");
      case 4 -> bytes("<!DOCTYPE html><script>fetch('/api/cases')</script>");
      case 5 -> bytes("%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj");
      case 6 -> "text".repeat(300).getBytes(UTF_16LE);
      default -> noise();
    };
  }

  private byte[] noise() {
    byte[] noise = new byte[random.nextInt(3000)];
    random.nextBytes(noise);
    return noise;
  }

  private String member() {
    return quoted(one(List.of("childName", "motherIdNumber", "childBirthDate", "registrationArea", "dataConsent", "x")))
        + ":" + value();
  }

  private String value() {
    return one(List.of("null", "true", "-0", "1e999", "[]", "{}", "[[]]", "{\"$ref\":\"#\"}", quoted(text()), "0x1", "'a'"));
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\r", "\\r").replace("\n", "\\n") + "\"";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] gzip(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] zipOfZeros() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("../../../etc/passwd"));
      zip.write(new byte[1_000_000]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
