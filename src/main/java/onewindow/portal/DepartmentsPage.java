package onewindow.portal;

import java.util.List;
import java.util.Locale;
import onewindow.exchange.DepartmentBoard;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the departments do, for operators: what is under way, what failed, and asking again. */
@Page
class DepartmentsPage {

  private static final int MOST = 100;
  private final DepartmentBoard board;
  private final DepartmentNames names;

  DepartmentsPage(DepartmentBoard board, DepartmentNames names) {
    this.board = board;
    this.names = names;
  }

  @GetMapping("/departments")
  String show(Locale locale, Model model) {
    model.addAttribute("departments", board.states().stream().map(state -> line(state, locale)).toList());
    return "departments";
  }

  @GetMapping("/departments/{department}")
  String failed(@PathVariable String department, Locale locale, Model model) {
    DepartmentLine line = board.states().stream().filter(state -> state.department().equals(department)).findFirst()
        .map(state -> line(state, locale)).orElseThrow(() -> new NotThere("department"));
    List<DepartmentBoard.Paused> paused = board.paused(department, MOST);
    model.addAttribute("line", line);
    model.addAttribute("cut", paused.size() == MOST);
    model.addAttribute("questions", paused.stream().map(each -> FailedQuestionLine.of(each, locale)).toList());
    return "department";
  }

  private DepartmentLine line(DepartmentBoard.State state, Locale locale) {
    return DepartmentLine.of(state, names.of(state.department(), locale), locale);
  }

  /** Asks again all that failed. */
  @PostMapping("/departments/{department}/questions")
  String askAgain(@PathVariable String department, RedirectAttributes after) {
    after.addFlashAttribute("again", board.askAgain(department));
    return "redirect:/departments";
  }

  /** Asks again one that failed. */
  @PostMapping("/departments/{department}/question")
  String askAgainOne(@PathVariable String department, @RequestParam String id, RedirectAttributes after) {
    after.addFlashAttribute("again", board.askAgainOne(id) ? 1 : 0);
    return "redirect:/departments/{department}";
  }

  /** One question that failed, in a reader's words. */
  record FailedQuestionLine(String id, String caseNumber, String route, ShownTime openedAt, ShownTime nextTry,
      String reason) {

    static FailedQuestionLine of(DepartmentBoard.Paused paused, Locale locale) {
      return new FailedQuestionLine(paused.id(), paused.caseNumber(), paused.route(),
          ShownTime.of(paused.openedAt(), locale), ShownTime.of(paused.nextTry(), locale), paused.reason());
    }
  }

  /** One department, in a reader's words. @param longest lately; null where nothing was answered lately */
  record DepartmentLine(DepartmentBoard.State state, String name, ShownTime oldest, Long mean, Long longest) {

    static DepartmentLine of(DepartmentBoard.State state, String name, Locale locale) {
      return new DepartmentLine(state, name, state.oldest() == null ? null : ShownTime.of(state.oldest(), locale),
          state.mean() == null ? null : state.mean().toMillis(),
          state.longest() == null || state.longest().isZero() ? null : state.longest().toMillis());
    }
  }
}
