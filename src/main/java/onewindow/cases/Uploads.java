package onewindow.cases;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onewindow.catalog.Service;
import onewindow.forms.FieldProblem;

/** Files that people hand in: first staged for a material of a service, then taken by a case. Never whole in memory. */
public interface Uploads {

  /**
   * Keeps a file for the person until a case takes it.
   *
   * @param idNumber whose file it is
   * @param content read to its end, or to where it is refused; not closed
   */
  Upload stage(String idNumber, Service service, String material, String fileName, InputStream content);

  /** Removes a file that no case has taken. @return false if the person has no such file */
  boolean remove(String id, String idNumber);

  /** The person's files for a service that no case has taken, in the order in which they came. */
  List<UploadedFile> waiting(String idNumber, String service);

  /**
   * The case takes files that the person staged for its service, in the caller's transaction.
   *
   * @param files ids by material
   * @return one problem for each material of which a file is not there for this person; nothing is taken then
   */
  List<FieldProblem> attach(String caseNumber, String idNumber, Map<String, List<String>> files);

  /** In the order in which they came. */
  List<UploadedFile> ofCase(String caseNumber);

  /** Those of the case's files that this person handed in. */
  default List<UploadedFile> ofCase(String caseNumber, String idNumber) {
    return ofCase(caseNumber);
  }

  /** For somebody whose right to see the case has been established by the caller. */
  Optional<OpenedFile> open(String caseNumber, String id);

  /** What is taken: for telling people before they choose a file. */
  UploadSettings limits();
}
