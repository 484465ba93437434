package onewindow.retention;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long personal data of cases is kept, and how it is erased.
 *
 * @param cases after their end, where {@code service.yaml} says nothing; an own value, local value to confirm
 * @param sweepInterval how often cases are looked for whose time is over
 * @param portion how many are erased in one transaction
 * @param log grows by a line for each erased case; every node keeps one, outside of the database and its backups
 */
@ConfigurationProperties("onewindow.retention")
record RetentionSettings(
    @DefaultValue("P10Y") Period cases,
    @DefaultValue("1h") Duration sweepInterval,
    @DefaultValue("200") int portion,
    @DefaultValue("data/erasures/erased.jsonl") Path log) {

  RetentionSettings {
    if (cases.isNegative() || cases.isZero() || portion < 1) {
      throw new IllegalArgumentException("onewindow.retention: expected to keep cases for a day or more"
          + " and portions of 1 or more, found " + cases + " and " + portion);
    }
  }
}
