package onewindow.certificates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of certificates. A row stays for ever: what was revoked is still verified, with its date. */
@Repository
class KeptCertificates {

  private static final String SELECT = "select number, case_number, service_version, issued_at, revoked_at, code,"
      + " holder, facts_digest, pdf from certificate ";
  private final JdbcTemplate jdbc;

  KeptCertificates(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void add(KeptCertificate certificate, byte[] codeDigest) {
    jdbc.update("""
        insert into certificate (number, case_number, service_version, issued_at, code_digest, code, holder, facts_digest)
        values (?, ?, ?, ?, ?, ?, ?, ?)""", certificate.number(), certificate.caseNumber(),
        certificate.serviceVersion(), Timestamp.from(certificate.issuedAt()), codeDigest, certificate.code(),
        certificate.holder(), certificate.factsDigest());
  }

  void revoke(String caseNumber, Instant at) {
    jdbc.update("update certificate set revoked_at = ? where case_number = ? and revoked_at is null",
        Timestamp.from(at), caseNumber);
  }

  /** The newest that was not revoked. */
  Optional<KeptCertificate> inForce(String caseNumber) {
    return jdbc.query(SELECT + "where case_number = ? and revoked_at is null order by issued_at desc, number desc limit 1",
        KeptCertificates::read, caseNumber).stream().findFirst();
  }

  Optional<KeptCertificate> byCode(byte[] codeDigest) {
    return jdbc.query(SELECT + "where code_digest = ?", KeptCertificates::read, codeDigest).stream().findFirst();
  }

  /** Keeps the first document made; who came second gets that one. @return the sealed document that is kept */
  byte[] keepFirst(String number, byte[] sealedPdf) {
    jdbc.update("update certificate set pdf = ? where number = ? and pdf is null", sealedPdf, number);
    return jdbc.queryForObject("select pdf from certificate where number = ?", byte[].class, number);
  }

  private static KeptCertificate read(ResultSet row, int n) throws SQLException {
    Timestamp revoked = row.getTimestamp(5);
    return new KeptCertificate(row.getString(1), row.getString(2), row.getString(3), row.getTimestamp(4).toInstant(),
        revoked == null ? null : revoked.toInstant(), row.getBytes(6), row.getBytes(7), row.getBytes(8),
        row.getBytes(9));
  }
}
