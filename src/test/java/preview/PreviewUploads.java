package preview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import onewindow.cases.OpenedFile;
import onewindow.cases.Upload;
import onewindow.cases.UploadSettings;
import onewindow.cases.UploadedFile;
import onewindow.cases.Uploads;
import onewindow.catalog.Service;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;
import org.springframework.util.unit.DataSize;

/** Files in memory; what they are is told by their first byte alone. */
public class PreviewUploads implements Uploads {

  private static final Map<Character, String> TYPES =
      Map.of('%', "application/pdf", (char) 0xFF, "image/jpeg", (char) 0x89, "image/png");
  private final Map<String, Kept> kept = new LinkedHashMap<>();

  private record Kept(UploadedFile file, String owner, String caseNumber, byte[] content) {}

  @Override
  public synchronized Upload stage(
      String idNumber, Service service, String material, String fileName, InputStream content) {
    byte[] bytes = all(content);
    if (bytes.length == 0) {
      return refused(Upload.Reason.EMPTY, "空文件", "an empty file");
    }
    if (bytes.length > limits().largest().toBytes()) {
      return refused(Upload.Reason.TOO_LARGE, "更大的文件", "a larger one");
    }
    String type = TYPES.get((char) (bytes[0] & 0xFF));
    if (type == null) {
      return refused(Upload.Reason.TYPE, "内容类型为 text/plain", "content of the type text/plain");
    }
    UploadedFile file = new UploadedFile(
        UUID.randomUUID().toString(), material, fileName, type, bytes.length, Instant.parse("2026-11-10T01:30:00Z"));
    kept.put(file.id(), new Kept(file, idNumber, null, bytes));
    return new Upload.Staged(file);
  }

  private static Upload refused(Upload.Reason reason, String zh, String en) {
    return new Upload.Refused(reason, new FieldProblem("file",
        new LocalizedText("PDF、JPEG、PNG 文件", "a file of the type PDF, JPEG, PNG"), new LocalizedText(zh, en)));
  }

  private static byte[] all(InputStream content) {
    try {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public synchronized boolean remove(String id, String idNumber) {
    return stillWaiting(id, idNumber).map(file -> kept.remove(id)).isPresent();
  }

  @Override
  public synchronized List<UploadedFile> waiting(String idNumber, String service) {
    return kept.values().stream().filter(file -> file.owner().equals(idNumber) && file.caseNumber() == null)
        .map(Kept::file).toList();
  }

  @Override
  public synchronized List<FieldProblem> attach(String caseNumber, String idNumber, Map<String, List<String>> files) {
    List<FieldProblem> problems = new ArrayList<>();
    files.forEach((material, ids) -> {
      if (!ids.stream().allMatch(id -> stillWaiting(id, idNumber).isPresent())) {
        problems.add(new FieldProblem("files." + material, new LocalizedText("您上传的文件", "files that you uploaded"),
            new LocalizedText("已失效的文件，请重新上传", "a file that is not there any more; upload it again")));
      }
    });
    if (problems.isEmpty()) {
      files.values().stream().flatMap(List::stream).forEach(id -> kept.computeIfPresent(id,
          (same, file) -> new Kept(file.file(), file.owner(), caseNumber, file.content())));
    }
    return problems;
  }

  private Optional<Kept> stillWaiting(String id, String idNumber) {
    return Optional.ofNullable(kept.get(id))
        .filter(file -> file.owner().equals(idNumber) && file.caseNumber() == null);
  }

  @Override
  public synchronized List<UploadedFile> ofCase(String caseNumber) {
    return kept.values().stream().filter(file -> caseNumber.equals(file.caseNumber())).map(Kept::file).toList();
  }

  @Override
  public synchronized Optional<OpenedFile> open(String caseNumber, String id) {
    return Optional.ofNullable(kept.get(id)).filter(file -> caseNumber.equals(file.caseNumber()))
        .map(file -> new OpenedFile(file.file(), new ByteArrayInputStream(file.content())));
  }

  @Override
  public UploadSettings limits() {
    return new UploadSettings(List.of("application/pdf", "image/jpeg", "image/png"), DataSize.ofMegabytes(10), 20,
        DataSize.ofMegabytes(100), Duration.ofHours(24), Duration.ofHours(1), Duration.ofMinutes(10));
  }
}
