package onewindow.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import onewindow.privacy.CaseKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of deliveries: one a case, when its result has reached the people. */
@Repository
class Deliveries {

  private static final String RECEIVER = "receiver";
  private final JdbcTemplate jdbc;
  private final SealedJson json;

  Deliveries(JdbcTemplate jdbc, SealedJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void add(String caseNumber, CaseKey key, Delivery delivery) {
    byte[] receiver = delivery.receivedBy() == null ? null : json.seal(key, RECEIVER, delivery.receivedBy());
    jdbc.update("insert into delivery (case_number, at, way, recorded_by, received_by) values (?, ?, ?, ?, ?)",
        caseNumber, Timestamp.from(delivery.at()), delivery.way(), delivery.recordedBy(), receiver);
  }

  Optional<Delivery> of(String caseNumber, CaseKey key) {
    return jdbc.query("select at, way, recorded_by, received_by from delivery where case_number = ?",
        (row, n) -> read(row, key), caseNumber).stream().findFirst();
  }

  private Delivery read(ResultSet row, CaseKey key) throws SQLException {
    byte[] receiver = row.getBytes(4);
    return new Delivery(row.getTimestamp(1).toInstant(), row.getString(2), row.getString(3),
        receiver == null ? null : json.open(key, RECEIVER, receiver, String.class));
  }
}
