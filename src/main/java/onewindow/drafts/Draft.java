package onewindow.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import onewindow.cases.UploadedFile;
import onewindow.forms.LocalizedText;

/**
 * A draft as its person gets it back.
 *
 * @param version of the draft: whoever saves it names the one they continue
 * @param formChanged whether the form is another one than when it was saved
 * @param dropped labels of answered fields that the form does not have any more
 * @param files by material, those that still wait to be handed in
 * @param gone materials with files that do not wait any more
 */
public record Draft(
    int version,
    Instant savedAt,
    String clientKey,
    Map<String, Object> form,
    boolean formChanged,
    List<LocalizedText> dropped,
    Map<String, List<UploadedFile>> files,
    List<String> gone) {

  /** Without what was entered. */
  @Override
  public String toString() {
    return "Draft[" + version + "]";
  }
}
