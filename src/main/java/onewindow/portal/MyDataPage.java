package onewindow.portal;

import java.util.List;
import java.util.Locale;
import onewindow.access.Account;
import onewindow.audit.AuditTrail;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Who of the city looked at somebody's data, for that person (个人信息保护法 §44, §45); whose name it was is not told. */
@Page
class MyDataPage {

  private static final int MOST = 200;
  private final AuditTrail trail;
  private final AuditTexts texts;

  MyDataPage(AuditTrail trail, AuditTexts texts) {
    this.trail = trail;
    this.texts = texts;
  }

  @GetMapping("/my-data/views")
  String views(@ModelAttribute("account") Account account, Locale locale, Model model) {
    List<AuditTrail.View> views = trail.viewsOf(account.idNumber(), MOST + 1);
    model.addAttribute("cut", views.size() > MOST);
    model.addAttribute("most", MOST);
    model.addAttribute("lines", views.stream().limit(MOST).map(each -> texts.line(each, locale)).toList());
    return "my-data-views";
  }
}
