package onewindow.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.access.Account;
import onewindow.access.SignedIn;
import onewindow.notifications.MessageReading;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame around every page shows: who is signed in, how many messages wait, and how large. */
@ControllerAdvice(annotations = Page.class)
class PageFrame {

  private final SignedIn signedIn;
  private final MessageReading messages;

  PageFrame(SignedIn signedIn, MessageReading messages) {
    this.signedIn = signedIn;
    this.messages = messages;
  }

  /** Who somebody is comes from how they signed in, and never from what a request says. */
  @InitBinder("account")
  void bindNothing(WebDataBinder binder) {
    binder.setDisallowedFields("*");
  }

  @ModelAttribute("account")
  Account account(Authentication authentication) {
    return authentication == null ? null : signedIn.account(authentication).orElse(null);
  }

  @ModelAttribute("unread")
  Unread unread(Authentication authentication) {
    Account reader = account(authentication);
    return reader == null ? null : new Unread(messages, reader.idNumber());
  }

  /** What the page was asked for, to be asked again in another language or size. */
  @ModelAttribute("query")
  String query(HttpServletRequest request) {
    return request.getQueryString() == null ? "" : Stream.of(request.getQueryString().split("&"))
        .filter(each -> !each.isEmpty() && !each.startsWith("lang=") && !each.startsWith("print="))
        .map(each -> each + "&").collect(Collectors.joining());
  }

  @ModelAttribute("largePrint")
  boolean largePrint(HttpServletRequest request) {
    return PrintSize.isLarge(request);
  }
}
