package onewindow.portal;

import java.util.List;
import onewindow.access.Account;
import onewindow.ratings.GivenRating;
import onewindow.ratings.RatingRequests;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the rating that somebody gives on the page of their case. */
@Page
class RatingPage {

  private final RatingRequests requests;

  RatingPage(RatingRequests requests) {
    this.requests = requests;
  }

  @PostMapping("/cases/{number}/rating")
  String rate(@PathVariable String number, @RequestParam(required = false) String level,
      @RequestParam(required = false) List<String> aspects, @RequestParam(required = false) String words,
      @ModelAttribute("account") Account account, RedirectAttributes after) {
    // a browser sends each line break as two characters, and counts one
    String sent = words == null ? null : words.replace("\r\n", "\n");
    return CasePage.done(requests.rate(number, account.idNumber(), account.username(),
        new GivenRating(level, aspects, sent)), "rated", number, after);
  }
}
