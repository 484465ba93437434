package onewindow.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import onewindow.access.Account;
import onewindow.access.SignedIn;
import onewindow.cases.CaseRecords;
import onewindow.cases.ErasedCase;
import onewindow.privacy.KeyDestroyedException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Answers 410 wherever somebody asks for what was sealed in a case whose key was destroyed: when that was, and why. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErasedCases {

  private final CaseRecords records;
  private final ErasureTexts texts;
  private final Problems problems;
  private final SignedIn signedIn;

  ErasedCases(CaseRecords records, ErasureTexts texts, Problems problems, SignedIn signedIn) {
    this.signedIn = signedIn;
    this.records = records;
    this.texts = texts;
    this.problems = problems;
  }

  @ExceptionHandler
  Object erased(KeyDestroyedException met, HttpServletRequest request) {
    ErasedCase erased = records.erased(met.caseNumber()).orElseThrow(() -> met);
    Locale locale = RequestContextUtils.getLocale(request);
    String day = texts.day(erased, locale);
    String cause = texts.cause(erased.cause(), locale);
    if (AskedPath.isApi(request)) {
      return problems.erased(request, met.caseNumber(), day, cause);
    }
    ModelAndView page = new ModelAndView("erased", HttpStatus.GONE);
    // this page has the frame of the others, and nobody else fills it here
    page.addObject("account", account());
    page.addObject("largePrint", PrintSize.isLarge(request));
    page.addObject("number", met.caseNumber());
    page.addObject("day", day);
    page.addObject("cause", cause);
    return page;
  }

  private Account account() {
    Authentication reader = SecurityContextHolder.getContext().getAuthentication();
    return reader == null ? null : signedIn.account(reader).orElse(null);
  }
}
