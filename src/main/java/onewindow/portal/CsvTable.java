package onewindow.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with a table for spreadsheets: CSV in UTF-8, its head first. */
final class CsvTable {

  /** Spreadsheets take a file without it for another encoding. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final CsvMapper CSV = new CsvMapper();

  private CsvTable() {}

  /** @param name of the file, without its ending */
  static <T> ResponseEntity<byte[]> of(Class<T> row, List<T> rows, String name) throws JsonProcessingException {
    String table = CSV.writer(CSV.schemaFor(row).withHeader()).writeValueAsString(rows);
    return ResponseEntity.ok().contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
        .body((BYTE_ORDER_MARK + table).getBytes(StandardCharsets.UTF_8));
  }
}
