package onewindow.audit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;

/** The lines of an export as JSON, for whoever writes and whoever reads one. */
final class ExportLines {

  private static final ObjectMapper JSON = new ObjectMapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  private static final ObjectWriter WRITER = JSON.writer();
  private static final ObjectReader HEADER = JSON.readerFor(ExportHeader.class);
  private static final ObjectReader RECORD = JSON.readerFor(ExportedRecord.class);

  private ExportLines() {}

  static String text(Object line) {
    try {
      return WRITER.writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A line of an export that is no JSON", e);
    }
  }

  /** @throws IllegalArgumentException if it is none */
  static ExportHeader header(String line) {
    return read(HEADER, line);
  }

  /** @throws IllegalArgumentException if it is none */
  static ExportedRecord record(String line) {
    return read(RECORD, line);
  }

  private static <T> T read(ObjectReader reader, String line) {
    try {
      return reader.readValue(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a line of an export", e);
    }
  }
}
