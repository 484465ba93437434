package onewindow.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import onewindow.access.Account;
import onewindow.audit.AuditTrail;
import onewindow.retention.PersonalDataExport;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * What is kept about somebody, for them to take along, and who of the city looked at it (个人信息保护法 §44, §45); whose
 * name it was is not told.
 */
@Page
class MyDataPage {

  private static final int MOST = 200;
  private final AuditTrail trail;
  private final AuditTexts texts;
  private final PersonalDataExport export;
  private final ExportLimit limit;
  private final Clock clock;

  MyDataPage(AuditTrail trail, AuditTexts texts, PersonalDataExport export, ExportLimit limit, Clock clock) {
    this.trail = trail;
    this.texts = texts;
    this.export = export;
    this.limit = limit;
    this.clock = clock;
  }

  @GetMapping("/my-data")
  String show(Locale locale, Model model) {
    model.addAttribute("parts", export.parts().stream().map(part -> part.in(locale))
        .collect(Collectors.joining(locale.getLanguage().equals("en") ? ", " : "、")));
    model.addAttribute("notExported", export.notExported().stream()
        .map(each -> new KeptBack(each.what().in(locale), each.reason().in(locale))).toList());
    return "my-data";
  }

  /** Written as it is read: what is kept about somebody may be larger than memory. */
  @PostMapping("/my-data/export")
  String export(@ModelAttribute("account") Account account, Locale locale, Model model, HttpServletResponse response)
      throws IOException {
    Optional<Duration> wait = limit.take(account);
    if (wait.isPresent()) {
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Problems.wholeSeconds(wait.get())));
      model.addAttribute("wait", wait.get().toMinutes() + 1);
      return show(locale, model);
    }
    response.setContentType("application/zip");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
        .filename("my-data-" + LocalDate.now(clock) + ".zip", UTF_8).build().toString());
    export.write(account.name(), account.idNumber(), response.getOutputStream());
    return null;
  }

  /** What is kept and not among it, and why. */
  record KeptBack(String what, String reason) {}

  @GetMapping("/my-data/views")
  String views(@ModelAttribute("account") Account account, Locale locale, Model model) {
    List<AuditTrail.View> views = trail.viewsOf(account.idNumber(), MOST + 1);
    model.addAttribute("cut", views.size() > MOST);
    model.addAttribute("most", MOST);
    model.addAttribute("lines", views.stream().limit(MOST).map(each -> texts.line(each, locale)).toList());
    return "my-data-views";
  }
}
