package onewindow.cases;

import java.util.Set;
import java.util.stream.Stream;
import onewindow.forms.LocalizedText;

/**
 * One part of what is kept about a person, as they get it themselves (个人信息保护法 §45). A table that keeps somebody's data
 * is named by a source or by a {@link NotExported}; a test compares that with the database.
 */
public interface PersonalDataSource {

  /** Its name in the file for programs; in kebab case. */
  String part();

  LocalizedText title();

  /** The tables that it tells about. */
  Set<String> tables();

  /** Read one after the other, and never all in memory. @param idNumber whose; close it */
  Stream<PersonalRecord> of(String idNumber);

  /** Files that go with it; each is opened when it is written. Close it. */
  default Stream<PersonalFile> files(String idNumber) {
    return Stream.empty();
  }
}
