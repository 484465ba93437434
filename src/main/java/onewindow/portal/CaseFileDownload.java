package onewindow.portal;

import onewindow.access.Account;
import onewindow.cases.ClerkTasks;
import onewindow.cases.Uploads;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** A file of the case behind a clerk's task, for those who hold the task or may take it. */
@Page
class CaseFileDownload {

  private final ClerkTasks tasks;
  private final Uploads uploads;

  CaseFileDownload(ClerkTasks tasks, Uploads uploads) {
    this.tasks = tasks;
    this.uploads = uploads;
  }

  @GetMapping("/clerk/tasks/{taskId}/files/{id}")
  ResponseEntity<InputStreamResource> file(
      @PathVariable String taskId, @PathVariable String id, @ModelAttribute("account") Account account) {
    return tasks.caseOf(taskId, account.username(), account.groups())
        .flatMap(caseNumber -> uploads.open(caseNumber, id))
        .map(FileDownload::of).orElseThrow(() -> new NotThere("file"));
  }
}
