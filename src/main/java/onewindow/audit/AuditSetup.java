package onewindow.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Opens the keys at start, so that a wrong file is not found by the first citizen. */
@Configuration(proxyBeanMethods = false)
class AuditSetup {

  /** @throws IllegalStateException if the records of this database were made with another key */
  @Bean
  static AuditKey auditKey(AuditSettings settings, JdbcTemplate jdbc) {
    AuditKey key = AuditKey.open(settings);
    jdbc.update("insert into audit_key (fingerprint) values (?) on conflict do nothing", key.fingerprint());
    String known = jdbc.queryForObject("select fingerprint from audit_key", String.class);
    if (!key.fingerprint().equals(known)) {
      throw new IllegalStateException("The audit records of this database are made with the key " + known + "; "
          + settings.key().toAbsolutePath() + " holds " + key.fingerprint()
          + ". Give every node the same file (setting onewindow.audit.key-file)");
    }
    return key;
  }

  @Bean
  static AnchorKey anchorKey(AuditSettings settings) {
    return AnchorKey.open(settings.anchor());
  }
}
