package onewindow.portal;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import onewindow.cases.PersonalRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads one thing of many that somebody gets: one that cannot be read keeps none of the others from them. */
final class ReadOrTold {

  private static final Logger LOG = LoggerFactory.getLogger(ReadOrTold.class);

  private ReadOrTold() {}

  static PersonalRecord of(String caseNumber, Supplier<PersonalRecord> read) {
    try {
      return read.get();
    } catch (RuntimeException e) {
      String incident = UUID.randomUUID().toString();
      LOG.error("Incident {}: something of case {} could not be read for its person", incident, caseNumber, e);
      return new PersonalRecord().with("caseNumber", "办件编号", "Case", caseNumber)
          .with("unreadable", "暂时无法读取，记录号", "Cannot be read at present; logged as", incident);
    }
  }

  /** The same for a file: it is left out, and the record about it says so. */
  static <T> Optional<T> found(Supplier<Optional<T>> read) {
    try {
      return read.get();
    } catch (RuntimeException toldWithItsRecord) {
      return Optional.empty();
    }
  }
}
