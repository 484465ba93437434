package onewindow.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import onewindow.deadlines.LegalClocks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of case files. Whoever changes a case locks its row first; several are locked in one order. */
@Repository
class CaseFiles {

  private static final String COLUMNS = "number, service, service_version, status, channel, taken_by, wrapped_key,"
      + " application, result, submitted_at";
  private final JdbcTemplate jdbc;
  private final LegalClocks clocks;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CaseFiles(JdbcTemplate jdbc, LegalClocks clocks, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.clocks = clocks;
    this.events = events;
    this.clock = clock;
  }

  /** @return false if the applicant has used the client key before; nothing is inserted then */
  boolean insert(CaseFile file, byte[] applicant, String clientKey, byte[] submissionDigest) {
    Timestamp at = Timestamp.from(file.submittedAt());
    return 1 == jdbc.update("""
        insert into case_file (number, service, service_version, status, channel, taken_by, wrapped_key, application,
          submitted_at, changed_at, applicant, client_key, submission_digest)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (applicant, client_key) do nothing""",
        file.number(), file.service(), file.serviceVersion(), file.status().name(), file.channel().name(),
        file.takenBy(), file.wrappedKey(), file.application(), at, at, applicant, clientKey, submissionDigest);
  }

  Optional<EarlierSubmission> submittedWith(byte[] applicant, String clientKey) {
    return jdbc.query("select number, submission_digest from case_file where applicant = ? and client_key = ?",
        (row, n) -> new EarlierSubmission(row.getString(1), row.getBytes(2)), applicant, clientKey)
        .stream().findFirst();
  }

  /** @throws CaseStateException if there is no such case */
  CaseFile lock(String number) {
    return jdbc.query("select " + COLUMNS + " from case_file where number = ? for update", CaseFiles::read, number)
        .stream().findFirst()
        .orElseThrow(() -> new CaseStateException("There is no case file " + number));
  }

  Map<String, CaseFile> lockAll(Collection<String> numbers) {
    return byNumber("select " + COLUMNS + " from case_file where number = any(?) order by number for update", numbers);
  }

  Map<String, CaseFile> find(Collection<String> numbers) {
    return byNumber("select " + COLUMNS + " from case_file where number = any(?)", numbers);
  }

  List<CaseFile> ofPerson(byte[] person) {
    return jdbc.query("select " + COLUMNS + " from case_file where number in (select case_number from case_party"
        + " where person = ?) order by submitted_at desc, number desc", CaseFiles::read, person);
  }

  /** What is left of a case that was erased; empty for any other. */
  Optional<ErasedCase> erased(String number) {
    return jdbc.query("select number, service, status, submitted_at, ended_at, erased_at, erasure_cause from case_file"
        + " where number = ? and erased_at is not null", (row, n) -> new ErasedCase(
            new CaseSummary(row.getString(1), row.getString(2), CaseStatus.valueOf(row.getString(3)),
                row.getTimestamp(4).toInstant()), row.getTimestamp(5).toInstant(), row.getTimestamp(6).toInstant(),
            ErasureCause.valueOf(row.getString(7))), number).stream().findFirst();
  }

  /** The legal clock follows the state, whatever changed it; a case that ends needs no clock any more. */
  void update(CaseFile file) {
    Timestamp now = Timestamp.from(clock.instant());
    jdbc.update("update case_file set status = ?, result = ?, changed_at = ?, ended_at = coalesce(ended_at, ?)"
        + " where number = ?", file.status().name(), file.result(), now, file.status().isFinal() ? now : null,
        file.number());
    if (file.status().legalTime() == LegalTime.RUNS) {
      clocks.run(file.number());
    } else if (file.status().legalTime() == LegalTime.STANDS) {
      clocks.stand(file.number());
    } else if (file.status().isFinal()) {
      events.publishEvent(new CaseEnded(file.number()));
    }
  }

  private Map<String, CaseFile> byNumber(String sql, Collection<String> numbers) {
    String[] wanted = numbers.stream().distinct().toArray(String[]::new);
    return jdbc.query(sql, CaseFiles::read, (Object) wanted).stream()
        .collect(Collectors.toMap(CaseFile::number, Function.identity()));
  }

  private static CaseFile read(ResultSet row, int n) throws SQLException {
    return new CaseFile(row.getString(1), row.getString(2), row.getString(3), CaseStatus.valueOf(row.getString(4)),
        Channel.valueOf(row.getString(5)), row.getString(6), row.getBytes(7), row.getBytes(8), row.getBytes(9),
        row.getTimestamp(10).toInstant());
  }

  /** A case that the same applicant opened with the same client key. */
  record EarlierSubmission(String caseNumber, byte[] digest) {}
}
