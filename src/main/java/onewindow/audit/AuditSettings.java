package onewindow.audit;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where evidence gets its keys and its anchors.
 *
 * @param keyFile holds the key of the records; a file that is named is never made
 * @param writeWithin for writing a record; then what it is about does not happen
 * @param interval how often records that are not in the chain yet are looked for
 * @param batch how many are linked in one transaction
 * @param anchor how heads of the chain leave the house
 */
@ConfigurationProperties("onewindow.audit")
record AuditSettings(
    Path keyFile,
    @DefaultValue("5s") Duration writeWithin,
    @DefaultValue("250ms") Duration interval,
    @DefaultValue("500") int batch,
    @DefaultValue Anchor anchor) {

  private static final Path MADE_AT_FIRST_START = Path.of("data", "keys", "audit.keys");

  boolean mayMakeKey() {
    return keyFile == null;
  }

  Path key() {
    return keyFile == null ? MADE_AT_FIRST_START : keyFile;
  }

  /**
   * How heads of the chain are signed and handed out.
   *
   * @param keyFile holds the key that signs; a file that is named is never made
   * @param file grows by a line for each anchor; every node keeps one
   * @param url gets each anchor by POST; null: nobody does
   * @param interval how old an unsigned head may become
   * @param records how many records may follow an anchor before the next
   * @param within for posting one
   */
  record Anchor(
      Path keyFile,
      @DefaultValue("data/audit/anchors.jsonl") Path file,
      URI url,
      @DefaultValue("1m") Duration interval,
      @DefaultValue("1000") int records,
      @DefaultValue("5s") Duration within) {

    private static final Path MADE_AT_FIRST_START = Path.of("data", "keys", "audit-anchor.keys");

    boolean mayMakeKey() {
      return keyFile == null;
    }

    Path key() {
      return keyFile == null ? MADE_AT_FIRST_START : keyFile;
    }
  }
}
