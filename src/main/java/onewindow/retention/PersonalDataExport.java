package onewindow.retention;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import onewindow.cases.NotExported;
import onewindow.forms.LocalizedText;

/** What is kept about a person, for that person (个人信息保护法 §45). */
public interface PersonalDataExport {

  /** What it has, in its order. */
  List<LocalizedText> parts();

  /** What it has not, and why. */
  List<NotExported> notExported();

  /**
   * Writes a ZIP as it is read: data.json for programs, index.html for people, and their files. That they got it is
   * kept before the first byte.
   *
   * @param out is not closed
   */
  void write(String name, String idNumber, OutputStream out) throws IOException;
}
