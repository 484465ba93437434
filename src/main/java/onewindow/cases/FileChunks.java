package onewindow.cases;

import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The sealed content of files, a row a chunk: each is written and read alone, and no connection waits for a client. */
@Repository
class FileChunks {

  private final JdbcTemplate jdbc;

  FileChunks(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID file, int number, byte[] sealed) {
    jdbc.update("insert into uploaded_file_chunk (file, n, sealed) values (?, ?, ?)", file, number, sealed);
  }

  /** @return null if the file has no such chunk */
  byte[] get(UUID file, int number) {
    return jdbc.query("select sealed from uploaded_file_chunk where file = ? and n = ?",
        (row, n) -> row.getBytes(1), file, number).stream().findFirst().orElse(null);
  }
}
