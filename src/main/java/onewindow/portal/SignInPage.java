package onewindow.portal;

import java.util.List;
import onewindow.access.Account;
import onewindow.access.Accounts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people sign in; while the sandbox is on it shows the accounts to try. */
@Page
class SignInPage {

  private final Accounts accounts;
  private final boolean sandbox;

  SignInPage(Accounts accounts, @Value("${onewindow.sandbox.enabled:true}") boolean sandbox) {
    this.accounts = accounts;
    this.sandbox = sandbox;
  }

  @GetMapping("/sign-in")
  String show(@RequestParam(required = false) Integer wait, Model model) {
    model.addAttribute("wait", wait);
    List<Account> shown = sandbox ? accounts.all() : List.of();
    model.addAttribute("citizens", shown.stream().filter(account -> !account.isStaff()).toList());
    model.addAttribute("staff", shown.stream().filter(Account::isStaff).toList());
    return "sign-in";
  }
}
