package onewindow.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import onewindow.access.Account;
import onewindow.cases.CaseDeadlines;
import onewindow.cases.CaseExtensions;
import onewindow.cases.CaseRecord;
import onewindow.cases.CaseRecords;
import onewindow.cases.ClerkTasks;
import onewindow.cases.Disclosures;
import onewindow.catalog.Service;
import onewindow.catalog.Services;
import onewindow.forms.FieldProblem;
import onewindow.privacy.Audience;
import onewindow.supervision.SupervisionBoard;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The case file behind a clerk's task, without the site's frame: Tasklist shows it in a tab. */
@Page
class CaseFilePage {

  private static final int MOST = 100;
  private final ClerkTasks tasks;
  private final CaseRecords records;
  private final Disclosures disclosures;
  private final CaseDeadlines deadlines;
  private final Services services;
  private final CaseViews views;
  private final CaseTexts texts;
  private final SupervisionBoard board;
  private final CaseExtensions extensions;

  CaseFilePage(ClerkTasks tasks, CaseRecords records, Disclosures disclosures, CaseDeadlines deadlines,
      Services services, CaseViews views, CaseTexts texts, SupervisionBoard board,
      CaseExtensions extensions) {
    this.board = board;
    this.extensions = extensions;
    this.tasks = tasks;
    this.records = records;
    this.disclosures = disclosures;
    this.deadlines = deadlines;
    this.services = services;
    this.views = views;
    this.texts = texts;
  }

  /** The case numbers that a page of the task list shows; tasks that the clerk may not see are left out. */
  @GetMapping("/clerk/tasks/case-numbers")
  @ResponseBody
  Map<String, String> numbers(@RequestParam List<String> task, @ModelAttribute("account") Account account) {
    return tasks.casesOf(task.stream().limit(MOST).toList(), account.username(), account.groups());
  }

  @GetMapping("/clerk/tasks/{taskId}/case-file")
  String show(@PathVariable String taskId, @ModelAttribute("account") Account account, CsrfToken token, Locale locale,
      Model model) {
    // its form stands far down: by then a long page is on its way, and no session could be begun for the token
    token.getToken();
    return show(taskId, caseOf(taskId, account), account, List.of(), locale, model);
  }

  /** Shows the numbers of this task in full from now on, once the clerk has said what for. */
  @PostMapping("/clerk/tasks/{taskId}/case-file")
  String showInFull(@PathVariable String taskId, @RequestParam(defaultValue = "") String purpose,
      @RequestParam(defaultValue = "") String remark, @ModelAttribute("account") Account account, Locale locale,
      Model model) {
    String caseNumber = caseOf(taskId, account);
    List<FieldProblem> problems = disclosures.open(caseNumber, taskId, account.username(), purpose, remark);
    model.addAttribute("purpose", purpose);
    model.addAttribute("remark", remark);
    return show(taskId, caseNumber, account, problems, locale, model);
  }

  private String caseOf(String taskId, Account account) {
    return tasks.caseOf(taskId, account.username(), account.groups()).orElseThrow(() -> new NotThere("case file"));
  }

  private String show(String taskId, String caseNumber, Account account, List<FieldProblem> problems, Locale locale,
      Model model) {
    CaseRecord record = records.forStaff(caseNumber).orElseThrow(() -> new NotThere("case file"));
    Service service = services.version(record.serviceVersion());
    boolean inFull = disclosures.isOpen(taskId, account.username());
    model.addAttribute("service", service);
    model.addAttribute("taskId", taskId);
    model.addAttribute("inFull", inFull);
    model.addAttribute("limits", LimitLine.of(deadlines, record, locale));
    model.addAttribute("light", board.light(caseNumber).name());
    model.addAttribute("entries", board.ledger(caseNumber).stream()
        .map(each -> LedgerLine.of(each, service.definition().title().in(locale), locale)).toList());
    model.addAttribute("extension", extensions.of(caseNumber).orElse(null));
    model.addAttribute("problems", problems);
    model.addAttribute("purposes", Arrays.stream(Disclosures.Purpose.values())
        .map(each -> new FormText.Option(each.name(), texts.purpose(each.name(), locale))).toList());
    model.addAttribute("view",
        views.of(record, service, inFull ? Audience.PURPOSE : Audience.CLERK, locale));
    return "case-file";
  }
}
