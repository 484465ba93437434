package onewindow.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onewindow.cases.UploadedFile;

/** The files that a draft names: those that still wait to be handed in, and the materials of those that do not. */
record WaitingFiles(Map<String, List<UploadedFile>> there, List<String> gone) {

  static WaitingFiles of(Map<String, List<String>> named, List<UploadedFile> waiting) {
    Map<String, List<UploadedFile>> there = new TreeMap<>();
    List<String> gone = new ArrayList<>();
    new TreeMap<>(named).forEach((material, ids) -> {
      List<UploadedFile> found = waiting.stream()
          .filter(file -> file.material().equals(material) && ids.contains(file.id())).toList();
      if (!found.isEmpty()) {
        there.put(material, found);
      }
      if (found.size() < ids.size()) {
        gone.add(material);
      }
    });
    return new WaitingFiles(there, gone);
  }
}
