package onewindow.portal;

import jakarta.servlet.http.HttpServletRequest;
import onewindow.access.Account;
import onewindow.access.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame around every page shows: who is signed in, and how large. */
@ControllerAdvice(annotations = Page.class)
class PageFrame {

  private final SignedIn signedIn;

  PageFrame(SignedIn signedIn) {
    this.signedIn = signedIn;
  }

  @ModelAttribute("account")
  Account account(Authentication authentication) {
    return authentication == null ? null : signedIn.account(authentication).orElse(null);
  }

  @ModelAttribute("largePrint")
  boolean largePrint(HttpServletRequest request) {
    return PrintSize.isLarge(request);
  }
}
