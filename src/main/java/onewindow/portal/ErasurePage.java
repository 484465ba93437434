package onewindow.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import onewindow.access.Account;
import onewindow.cases.ErasureCause;
import onewindow.retention.Erasures;
import onewindow.retention.Erasures.Answer;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where operators erase one case on order, in two steps, or keep one from being erased; nothing personal of it is
 * shown.
 */
@Page
class ErasurePage {

  private final Erasures erasures;
  private final ErasureTexts words;
  private final CaseTexts texts;

  ErasurePage(Erasures erasures, ErasureTexts words, CaseTexts texts) {
    this.erasures = erasures;
    this.words = words;
    this.texts = texts;
  }

  @GetMapping("/erasures")
  String show(@RequestParam(defaultValue = "") String number, Locale locale, Model model,
      HttpServletResponse response) {
    if (!number.isBlank() && !describe(number.strip(), locale, model)) {
      response.setStatus(HttpStatus.NOT_FOUND.value());
      model.addAttribute("unknown", number.strip());
    }
    return "erasures";
  }

  /** First asks whether that is meant; who then types the number once more has it done. */
  @PostMapping("/erasures/{number}/erasure")
  String erase(@PathVariable String number, @RequestParam(defaultValue = "") String cause,
      @RequestParam(defaultValue = "") String basis, @RequestParam(required = false) String typed,
      @ModelAttribute("account") Account account, Locale locale, Model model, RedirectAttributes after) {
    if (typed != null) {
      return done(erasures.erase(number, cause, basis, typed, account.username()), "erased", number, locale, after);
    }
    if (!describe(number, locale, model)) {
      throw new NotThere("case");
    }
    model.addAttribute("chosen", cause);
    model.addAttribute("basis", basis);
    model.addAttribute("sure", true);
    return "erasures";
  }

  @PostMapping("/erasures/{number}/hold")
  String hold(@PathVariable String number, @RequestParam(defaultValue = "") String basis,
      @ModelAttribute("account") Account account, Locale locale, RedirectAttributes after) {
    return done(erasures.hold(number, basis, account.username()), "held", number, locale, after);
  }

  @PostMapping("/erasures/{number}/hold-end")
  String lift(@PathVariable String number, @RequestParam(defaultValue = "") String basis,
      @ModelAttribute("account") Account account, Locale locale, RedirectAttributes after) {
    return done(erasures.lift(number, basis, account.username()), "lifted", number, locale, after);
  }

  private String done(Answer answer, String what, String number, Locale locale, RedirectAttributes after) {
    if (answer instanceof Answer.NotThere) {
      throw new NotThere("case");
    }
    if (answer instanceof Answer.Refused refused) {
      after.addFlashAttribute("refused", words.obstacles(refused.why(), locale));
    } else if (answer instanceof Answer.Incomplete incomplete) {
      after.addFlashAttribute("problems", incomplete.problems());
    } else {
      after.addFlashAttribute("done", what);
    }
    after.addAttribute("number", number);
    return "redirect:/erasures";
  }

  private boolean describe(String number, Locale locale, Model model) {
    return erasures.of(number).map(state -> describe(state, locale, model)).orElse(false);
  }

  private boolean describe(Erasures.State state, Locale locale, Model model) {
    model.addAttribute("state", state);
    model.addAttribute("line", texts.line(state.summary(), locale));
    model.addAttribute("ended", state.endedAt() == null ? null : ShownTime.of(state.endedAt(), locale));
    model.addAttribute("keptUntil", state.keptUntil() == null ? null : ShownTime.of(state.keptUntil(), locale));
    model.addAttribute("obstacles", words.obstacles(state.obstacles(), locale));
    model.addAttribute("heldSince", state.hold() == null ? null : ShownTime.of(state.hold().since(), locale));
    model.addAttribute("erasedOn", state.erased() == null ? null : words.day(state.erased(), locale));
    model.addAttribute("erasedFor", state.erased() == null ? null : words.cause(state.erased().cause(), locale));
    model.addAttribute("causes", causes(locale));
    return true;
  }

  private List<FormText.Option> causes(Locale locale) {
    return Arrays.stream(ErasureCause.values()).filter(cause -> cause != ErasureCause.EXPIRED)
        .map(cause -> new FormText.Option(cause.name(), words.cause(cause, locale))).toList();
  }
}
