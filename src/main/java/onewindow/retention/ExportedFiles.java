package onewindow.retention;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import onewindow.cases.PersonalFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts files into somebody's ZIP; one that cannot be read to its end is told beside it and keeps no other from them. */
final class ExportedFiles {

  private static final Logger LOG = LoggerFactory.getLogger(ExportedFiles.class);
  private static final int BUFFER = 16_384;
  private final ZipOutputStream zip;

  ExportedFiles(ZipOutputStream zip) {
    this.zip = zip;
  }

  /** @throws IOException if whoever gets the ZIP takes no more of it */
  void add(PersonalFile file) throws IOException {
    zip.putNextEntry(new ZipEntry(file.path()));
    String incident = copied(file);
    if (incident != null) {
      zip.putNextEntry(new ZipEntry(file.path() + ".unreadable.txt"));
      zip.write(("此文件暂时无法完整读取，记录号 " + incident + "\nThis file cannot be read whole at present; logged as "
          + incident + "\n").getBytes(UTF_8));
    }
  }

  /** @return null, or what the failure is logged as */
  private String copied(PersonalFile file) throws IOException {
    byte[] buffer = new byte[BUFFER];
    try (Source source = new Source(file)) {
      for (int read = source.read(buffer); read >= 0; read = source.read(buffer)) {
        zip.write(buffer, 0, read);
      }
      return null;
    } catch (Unreadable e) {
      String incident = UUID.randomUUID().toString();
      LOG.error("Incident {}: a file could not be read for its person", incident, e);
      return incident;
    }
  }

  /** Tells a file that cannot be read from a ZIP that cannot be written. */
  private static final class Source implements AutoCloseable {

    private final InputStream content;

    Source(PersonalFile file) {
      try {
        content = file.content().get();
      } catch (RuntimeException e) {
        throw new Unreadable(e);
      }
    }

    int read(byte[] buffer) {
      try {
        return content.read(buffer);
      } catch (IOException | RuntimeException e) {
        throw new Unreadable(e);
      }
    }

    @Override
    public void close() throws IOException {
      content.close();
    }
  }

  private static final class Unreadable extends RuntimeException {

    Unreadable(Exception cause) {
      super(cause);
    }
  }
}
