package onewindow.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/** What auditors read, and what people are told of who looked at their data. Reading it as an auditor is kept, too. */
public interface AuditTrail {

  /** Newest first. */
  List<AuditRecord> search(AuditSearch search, int from, int most);

  /** Who of the city looked at the cases of a person, newest first, each reader once a day, case and purpose. */
  List<View> viewsOf(String idNumber, int most);

  /** How far the chain is. */
  State state();

  /** Writes the chain as lines of JSON, from the first record of that time up to its head. @param from null: from its start */
  void export(Instant from, OutputStream out) throws IOException;

  /**
   * One look at somebody's data.
   *
   * @param action what was done, such as {@code case.file-read}
   * @param department of the reader; empty where there is none
   * @param role the reader's roles
   * @param times how often on that day
   */
  record View(Instant at, String caseNumber, String action, String department, String role, String purpose, int times) {}

  /**
   * How far the chain is.
   *
   * @param waiting records that are not linked yet
   * @param last position of the newest link
   * @param anchored position of the newest anchor; 0 before the first
   * @param anchoredAt when that was; null before the first
   * @param unposted anchors that nobody outside has taken; 0 where nobody is to
   * @param publicKey that signs anchors, in hexadecimal digits
   */
  record State(long waiting, long last, long anchored, Instant anchoredAt, long unposted, String publicKey) {}
}
