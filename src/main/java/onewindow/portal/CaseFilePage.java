package onewindow.portal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import onewindow.access.Account;
import onewindow.cases.CaseRecord;
import onewindow.cases.CaseRecords;
import onewindow.cases.ClerkTasks;
import onewindow.catalog.Service;
import onewindow.catalog.Services;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The case file behind a clerk's task, without the site's frame: Tasklist shows it in a tab. */
@Page
class CaseFilePage {

  private static final int MOST = 100;
  private final ClerkTasks tasks;
  private final CaseRecords records;
  private final Services services;
  private final CaseViews views;

  CaseFilePage(ClerkTasks tasks, CaseRecords records, Services services, CaseViews views) {
    this.tasks = tasks;
    this.records = records;
    this.services = services;
    this.views = views;
  }

  /** The case numbers that a page of the task list shows; tasks that the clerk may not see are left out. */
  @GetMapping("/clerk/tasks/case-numbers")
  @ResponseBody
  Map<String, String> numbers(@RequestParam List<String> task, @ModelAttribute("account") Account account) {
    return tasks.casesOf(task.stream().limit(MOST).toList(), account.username(), account.groups());
  }

  @GetMapping("/clerk/tasks/{taskId}/case-file")
  String show(@PathVariable String taskId, @ModelAttribute("account") Account account, Locale locale, Model model) {
    CaseRecord record = tasks.caseOf(taskId, account.username(), account.groups())
        .flatMap(records::forStaff).orElseThrow(() -> new NotThere("case file"));
    Service service = services.version(record.serviceVersion());
    model.addAttribute("service", service);
    model.addAttribute("taskId", taskId);
    model.addAttribute("view", views.of(record, service, locale));
    return "case-file";
  }
}
