package onewindow.portal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import onewindow.access.Account;
import onewindow.cases.CaseDeadlines;
import onewindow.cases.CaseExtensions;
import onewindow.cases.CaseRecord;
import onewindow.cases.CaseRecords;
import onewindow.cases.CaseSummary;
import onewindow.cases.ErasedCase;
import onewindow.cases.PartyAnswer;
import onewindow.cases.ReadFor;
import onewindow.catalog.Services;
import onewindow.supervision.CardAppeals;
import onewindow.supervision.SupervisionAnswer;
import onewindow.supervision.SupervisionBoard;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One case's time: its limits, what was done about it, and what a department or a supervisor has to say to that. */
@Page
class SupervisedCasePage {

  private final CaseRecords records;
  private final CaseDeadlines deadlines;
  private final CaseExtensions extensions;
  private final SupervisionBoard board;
  private final CardAppeals appeals;
  private final SupervisionScope scope;
  private final Services services;
  private final CaseTexts texts;
  private final ErasureTexts erasures;

  SupervisedCasePage(CaseRecords records, CaseDeadlines deadlines, CaseExtensions extensions, SupervisionBoard board,
      CardAppeals appeals, SupervisionScope scope, Services services, CaseTexts texts, ErasureTexts erasures) {
    this.erasures = erasures;
    this.records = records;
    this.deadlines = deadlines;
    this.extensions = extensions;
    this.board = board;
    this.appeals = appeals;
    this.scope = scope;
    this.services = services;
    this.texts = texts;
  }

  @GetMapping("/supervision/cases/{number}")
  String show(@PathVariable String number, @ModelAttribute("account") Account account, Locale locale, Model model) {
    return records.erased(number).map(erased -> showErased(erased, account, locale, model))
        .orElseGet(() -> showKept(number, account, locale, model));
  }

  /** The ledger says nothing of the people of a case, and stays. */
  private String showErased(ErasedCase erased, Account account, Locale locale, Model model) {
    CaseSummary summary = erased.summary();
    if (!scope.of(account).contains(summary.service())) {
      throw new NotThere("case");
    }
    model.addAttribute("erased", erasures.day(erased, locale));
    model.addAttribute("cause", erasures.cause(erased.cause(), locale));
    model.addAttribute("limits", List.of());
    model.addAttribute("mayExtend", 0);
    describe(summary, locale, model);
    return "supervised-case";
  }

  private void describe(CaseSummary summary, Locale locale, Model model) {
    String number = summary.caseNumber();
    String title = FiguresLine.title(summary.service(), services, locale);
    model.addAttribute("line", texts.line(summary, locale));
    model.addAttribute("light", board.light(number).name());
    model.addAttribute("entries", board.ledger(number).stream().map(each -> LedgerLine.of(each, title, locale))
        .toList());
  }

  private String showKept(String number, Account account, Locale locale, Model model) {
    CaseRecord record = records.forStaff(number, ReadFor.SUPERVISION)
        .filter(found -> scope.of(account).contains(found.summary().service()))
        .orElseThrow(() -> new NotThere("case"));
    describe(record.summary(), locale, model);
    model.addAttribute("limits", LimitLine.of(deadlines.of(number), locale));
    model.addAttribute("extension", extensions.of(number).orElse(null));
    model.addAttribute("mayExtend", !account.isSupervisor() && extensions.of(number).isEmpty()
        ? services.definition(record.serviceVersion()).limits().extensionWorkingDays() : 0);
    return "supervised-case";
  }

  @PostMapping("/supervision/cases/{number}/extension")
  String extend(@PathVariable String number, @RequestParam(defaultValue = "0") int workingDays,
      @RequestParam(defaultValue = "") String reason, @ModelAttribute("account") Account account,
      RedirectAttributes after) {
    // a supervisor watches; time is given by whoever answers for the decision
    Collection<String> mine = account.isSupervisor() ? List.of() : scope.of(account);
    PartyAnswer answer = extensions.extend(number, mine, workingDays, reason, account.username());
    if (answer instanceof PartyAnswer.NotThere) {
      throw new NotThere("case");
    }
    after.addFlashAttribute("refused", answer instanceof PartyAnswer.Refused refused ? refused.problems()
        : answer instanceof PartyAnswer.Incomplete incomplete ? incomplete.problems() : null);
    after.addFlashAttribute("done", answer instanceof PartyAnswer.Done ? "extended" : null);
    return "redirect:/supervision/cases/" + number;
  }

  @PostMapping("/supervision/entries/{id}/{what}")
  String enter(@PathVariable long id, @PathVariable String what, @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "false") boolean upheld, @RequestParam String number,
      @ModelAttribute("account") Account account, RedirectAttributes after) {
    Collection<String> mine = scope.of(account);
    SupervisionAnswer answer = switch (what) {
      case "remedy" -> appeals.remedy(id, mine, text, account.username());
      case "appeal" -> appeals.appeal(id, mine, text, account.username());
      case "ruling" -> account.isSupervisor() ? appeals.rule(id, mine, upheld, text, account.username())
          : new SupervisionAnswer.NotFound();
      default -> new SupervisionAnswer.NotFound();
    };
    if (answer instanceof SupervisionAnswer.NotFound) {
      throw new NotThere("case");
    }
    after.addFlashAttribute("wrong", answer instanceof SupervisionAnswer.Refused refused ? refused.why() : null);
    after.addFlashAttribute("done", answer instanceof SupervisionAnswer.Done ? what : null);
    return "redirect:/supervision/cases/" + (answer instanceof SupervisionAnswer.Done done
        ? done.entry().caseNumber() : number);
  }
}
