package onewindow.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import onewindow.access.Account;
import onewindow.access.ShownAccounts;
import onewindow.access.SignInFailure;
import onewindow.access.SignInService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people sign in, or are led to where they do; while the sandbox is on it shows the accounts to try. */
@Page
class SignInPage {

  private static final SignInFailure AWAY = new SignInFailure(true, List.of());
  private final Optional<SignInService> elsewhere;
  private final List<Account> shown;

  SignInPage(Optional<SignInService> elsewhere, Optional<ShownAccounts> accounts,
      @Value("${onewindow.sandbox.enabled:true}") boolean sandbox) {
    this.elsewhere = elsewhere;
    this.shown = sandbox ? accounts.map(ShownAccounts::all).orElse(List.of()) : List.of();
  }

  @GetMapping("/sign-in")
  String show(@RequestParam(required = false) Integer wait, HttpServletRequest request, HttpServletResponse response,
      Model model) {
    model.addAttribute("wait", wait);
    return elsewhere.isPresent() ? lead(elsewhere.get(), request, response, model) : show(model);
  }

  private String show(Model model) {
    model.addAttribute("citizens", shown.stream().filter(account -> !account.isStaff()).toList());
    model.addAttribute("staff", shown.stream().filter(Account::isStaff).toList());
    return "sign-in";
  }

  /** After a failure it stays here: the service would send the browser back at once, again and again. */
  private String lead(SignInService service, HttpServletRequest request, HttpServletResponse response, Model model) {
    boolean left = request.getParameter("left") != null;
    Optional<SignInFailure> failure = request.getParameter("failed") == null ? Optional.empty()
        : service.lastFailure(request);
    if (failure.isEmpty() && !service.answers()) {
      failure = Optional.of(AWAY);
    }
    if (failure.isEmpty()) {
      return "redirect:" + service.way();
    }
    response.setStatus(failure.get().status());
    model.addAttribute("failure", failure.get());
    model.addAttribute("left", left);
    model.addAttribute("wayOut", service.wayOut());
    return "sign-in-failed";
  }
}
