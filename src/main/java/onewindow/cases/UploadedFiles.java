package onewindow.cases;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of uploaded files. A file without a size has not arrived completely, and nobody sees it. */
@Repository
class UploadedFiles {

  private static final String COLUMNS = "id, material, name, media_type, bytes, wrapped_key, uploaded_at";
  private final JdbcTemplate jdbc;

  UploadedFiles(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** What waits for a case, arriving files included. */
  record Waiting(int files, long bytes) {}

  /** Lets nobody else add files of this person until the transaction ends, so that what is counted stays true. */
  Waiting lockWaiting(byte[] owner) {
    jdbc.query("select pg_advisory_xact_lock(?)", row -> {}, ByteBuffer.wrap(owner).getLong());
    return jdbc.queryForObject("select count(*), coalesce(sum(bytes), 0) from uploaded_file"
        + " where owner = ? and case_number is null", (row, n) -> new Waiting(row.getInt(1), row.getLong(2)), owner);
  }

  void begin(StoredFile file, byte[] owner, String service) {
    jdbc.update("""
        insert into uploaded_file (id, owner, service, material, name, media_type, wrapped_key, uploaded_at)
        values (?, ?, ?, ?, ?, ?, ?, ?)""", file.id(), owner, service, file.material(), file.name(), file.mediaType(),
        file.wrappedKey(), Timestamp.from(file.uploadedAt()));
  }

  /** @return false if it was given up meanwhile */
  boolean complete(UUID id, long bytes) {
    return 1 == jdbc.update("update uploaded_file set bytes = ? where id = ? and bytes is null", bytes, id);
  }

  /** With its chunks, unless a case has it. @return false if there is no such file of the person */
  boolean removeWaiting(UUID id, byte[] owner) {
    return 1 == jdbc.update("delete from uploaded_file where id = ? and owner = ? and case_number is null", id, owner);
  }

  /** The person's files that a case may take, locked; what is not there is not in the list. */
  List<StoredFile> lockWaiting(Collection<UUID> ids, byte[] owner, String service, String material) {
    return jdbc.query("select " + COLUMNS + " from uploaded_file where id = any(?) and owner = ? and service = ?"
        + " and material = ? and case_number is null and bytes is not null order by id for update", UploadedFiles::read,
        ids.toArray(UUID[]::new), owner, service, material);
  }

  List<StoredFile> waiting(byte[] owner, String service) {
    return jdbc.query("select " + COLUMNS + " from uploaded_file where owner = ? and service = ? and case_number is null"
        + " and bytes is not null order by uploaded_at, id", UploadedFiles::read, owner, service);
  }

  void take(UUID id, String caseNumber, byte[] wrappedKey) {
    jdbc.update("update uploaded_file set case_number = ?, wrapped_key = ? where id = ?", caseNumber, wrappedKey, id);
  }

  List<StoredFile> ofCase(String caseNumber) {
    return jdbc.query("select " + COLUMNS + " from uploaded_file where case_number = ? order by uploaded_at, id",
        UploadedFiles::read, caseNumber);
  }

  Optional<StoredFile> ofCase(String caseNumber, UUID id) {
    return jdbc.query("select " + COLUMNS + " from uploaded_file where case_number = ? and id = ?",
        UploadedFiles::read, caseNumber, id).stream().findFirst();
  }

  /** The ids of those that one person handed in. */
  Set<UUID> ofCase(String caseNumber, byte[] owner) {
    return Set.copyOf(jdbc.queryForList("select id from uploaded_file where case_number = ? and owner = ?", UUID.class,
        caseNumber, owner));
  }

  /** Materials that the case has a file of. */
  Set<String> materialsOf(String caseNumber) {
    return Set.copyOf(jdbc.queryForList("select distinct material from uploaded_file where case_number = ?",
        String.class, caseNumber));
  }

  /** Deletes what no case has taken in time, and what began to arrive and never did. @return how many */
  int removeOverdue(Instant stagedBefore, Instant begunBefore) {
    return jdbc.update("delete from uploaded_file where case_number is null"
        + " and (uploaded_at < ? or bytes is null and uploaded_at < ?)",
        Timestamp.from(stagedBefore), Timestamp.from(begunBefore));
  }

  private static StoredFile read(ResultSet row, int n) throws SQLException {
    return new StoredFile(row.getObject(1, UUID.class), row.getString(2), row.getBytes(3), row.getString(4),
        row.getLong(5), row.getBytes(6), row.getTimestamp(7).toInstant());
  }
}
