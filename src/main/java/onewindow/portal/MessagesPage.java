package onewindow.portal;

import java.util.Locale;
import onewindow.access.Account;
import onewindow.notifications.MessageReading;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The message centre: what the reader was told, and what became of sending it. */
@Page
class MessagesPage {

  private final MessageReading messages;

  MessagesPage(MessageReading messages) {
    this.messages = messages;
  }

  @GetMapping("/messages")
  String show(@ModelAttribute("account") Account account, Locale locale, Model model) {
    model.addAttribute("messages", messages.ofPerson(account.idNumber()).stream()
        .map(message -> MessageView.of(message, locale)).toList());
    return "messages";
  }

  @PostMapping("/messages/{id}/read")
  String read(@PathVariable String id, @ModelAttribute("account") Account account) {
    messages.read(id, account.idNumber()).orElseThrow(() -> new NotThere("message"));
    return "redirect:/messages";
  }

  @PostMapping("/messages/read")
  String readAll(@ModelAttribute("account") Account account) {
    messages.readAll(account.idNumber());
    return "redirect:/messages";
  }
}
