package onewindow.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import onewindow.certificates.CertificateChecks;
import onewindow.certificates.Verification;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where everybody verifies a certificate. The code is posted and stands in no address, for addresses are logged. */
@Page
class VerifyPage {

  private final CertificateChecks checks;

  VerifyPage(CertificateChecks checks) {
    this.checks = checks;
  }

  @GetMapping("/verify")
  String ask() {
    return "verify";
  }

  @PostMapping("/verify")
  String verify(@RequestParam(defaultValue = "") String number, @RequestParam(defaultValue = "") String code,
      Locale locale, Model model, HttpServletRequest request, HttpServletResponse response) {
    if (!new VerificationQuestion(number, code).problems().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      model.addAttribute("missing", true);
      return "verify";
    }
    model.addAttribute("number", number);
    Verification found = checks.verify(number, code, request.getRemoteAddr());
    if (found instanceof Verification.TooMany tooMany) {
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      model.addAttribute("wait", Problems.wholeSeconds(tooMany.retryAfter()));
    } else {
      describe(found instanceof Verification.Known known
          ? VerificationAnswer.of(known, locale) : VerificationAnswer.unknown(), locale, model);
    }
    return "verify";
  }

  private static void describe(VerificationAnswer answer, Locale locale, Model model) {
    model.addAttribute("answer", answer);
    if (answer.issuedOn() != null) {
      model.addAttribute("issued", ShownTime.day(answer.issuedOn(), locale).text());
    }
    if (answer.revokedOn() != null) {
      model.addAttribute("revoked", ShownTime.day(answer.revokedOn(), locale).text());
    }
  }
}
