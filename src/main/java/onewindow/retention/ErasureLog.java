package onewindow.retention;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import onewindow.cases.ErasureCause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Which cases were erased, beside the database: a restored one has their keys again, and this says which are to be
 * destroyed anew. A line is written before the commit, so that none is missing; a commit that fails leaves one that was
 * ordered anyway.
 */
@Component
class ErasureLog {

  private static final Logger LOG = LoggerFactory.getLogger(ErasureLog.class);
  private final Path file;
  private final ObjectMapper json;

  ErasureLog(RetentionSettings settings, ObjectMapper json) {
    this.file = settings.log().toAbsolutePath();
    this.json = json;
  }

  /** @param submittedAt tells the case from a later one that got the same number after a restore */
  record Line(String caseNumber, Instant submittedAt, ErasureCause cause, String basis, Instant at) {}

  /** @throws UncheckedIOException if the file cannot be written; nothing is to be erased then */
  synchronized void append(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(text(line)).append('\n'));
    try {
      Files.createDirectories(file.getParent());
      try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
        out.write(ByteBuffer.wrap(text.toString().getBytes(UTF_8)));
        out.force(true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The erasure log " + file + " cannot be written", e);
    }
  }

  /** Close it. A line that a crash cut short is left out. */
  Stream<Line> read() {
    try {
      return Files.notExists(file) ? Stream.empty() : Files.lines(file, UTF_8).map(this::line).filter(Objects::nonNull);
    } catch (IOException e) {
      throw new UncheckedIOException("The erasure log " + file + " cannot be read", e);
    }
  }

  private String text(Line line) {
    try {
      return json.writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("No JSON for " + line, e);
    }
  }

  private Line line(String text) {
    try {
      return json.readValue(text, Line.class);
    } catch (JsonProcessingException e) {
      LOG.warn("A line of the erasure log {} is left out, for it cannot be read", file);
      return null;
    }
  }
}
