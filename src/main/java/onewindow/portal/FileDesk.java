package onewindow.portal;

import static onewindow.portal.ProblemKind.FILE;
import static onewindow.portal.ProblemKind.FILE_TOO_LARGE;
import static onewindow.portal.ProblemKind.FILE_TYPE;
import static onewindow.portal.ProblemKind.TOO_MANY_FILES;
import static onewindow.portal.ProblemKind.UNKNOWN_FILE;
import static onewindow.portal.ProblemKind.UNKNOWN_MATERIAL;
import static onewindow.portal.ProblemKind.UNKNOWN_SERVICE;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import onewindow.cases.Upload;
import onewindow.cases.Uploads;
import onewindow.catalog.Service;
import onewindow.catalog.Services;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Takes and removes a person's files, whoever sends them, and words what became of them. */
@Component
record FileDesk(Services services, Uploads uploads, Problems problems) {

  ResponseEntity<?> stage(String person, String service, String material, String name, HttpServletRequest request)
      throws IOException {
    Optional<Service> offered = services.latest(service);
    return offered.isEmpty() ? problems.of(UNKNOWN_SERVICE, request)
        : answer(uploads.stage(person, offered.get(), material, name, request.getInputStream()), request);
  }

  ResponseEntity<?> remove(String id, String person, HttpServletRequest request) {
    return uploads.remove(id, person) ? ResponseEntity.noContent().build() : problems.of(UNKNOWN_FILE, request);
  }

  private ResponseEntity<?> answer(Upload upload, HttpServletRequest request) {
    if (upload instanceof Upload.Refused refused) {
      return problems.of(kind(refused.reason()), request, List.of(refused.problem()));
    }
    return ResponseEntity.status(201).body(StagedFile.of(((Upload.Staged) upload).file()));
  }

  private static ProblemKind kind(Upload.Reason reason) {
    return switch (reason) {
      case UNKNOWN_MATERIAL -> UNKNOWN_MATERIAL;
      case TYPE -> FILE_TYPE;
      case TOO_LARGE -> FILE_TOO_LARGE;
      case TOO_MANY -> TOO_MANY_FILES;
      case NAME, EMPTY, BROKEN_OFF -> FILE;
    };
  }
}
