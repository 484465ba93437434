package onewindow.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import onewindow.audit.AuditRecord;
import onewindow.audit.AuditSearch;
import onewindow.audit.AuditTrail;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What auditors search, and the export that they verify elsewhere. */
@Page
class AuditPage {

  private static final int PAGE = 50;
  private static final int MOST_PAGES = 10_000;
  private final AuditTrail trail;
  private final AuditTexts texts;
  private final Clock clock;

  AuditPage(AuditTrail trail, AuditTexts texts, Clock clock) {
    this.trail = trail;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping("/audit")
  String show(@ModelAttribute("asked") Question asked, @RequestParam(defaultValue = "0") int page, Locale locale,
      Model model) {
    AskedDay from = AskedDay.of("from", asked.from(), clock);
    AskedDay until = AskedDay.of("until", asked.until(), clock);
    int first = Math.max(0, Math.min(page, MOST_PAGES)) * PAGE;
    boolean refused = from.problem() != null || until.problem() != null;
    List<AuditRecord> found = refused ? List.of() : trail.search(new AuditSearch(asked.actor(), asked.object(),
        asked.action(), from.begin(), until.end()), first, PAGE + 1);
    model.addAttribute("refused", from.problem() == null ? until.problem() : from.problem());
    model.addAttribute("page", first / PAGE);
    model.addAttribute("more", found.size() > PAGE);
    AuditTrail.State state = trail.state();
    model.addAttribute("state", state);
    model.addAttribute("anchoredAt", state.anchoredAt() == null ? null : ShownTime.of(state.anchoredAt(), locale));
    model.addAttribute("lines", found.stream().limit(PAGE).map(each -> texts.line(each, locale)).toList());
    return "audit";
  }

  /** Written as it is read: a chain may be longer than memory. */
  @GetMapping("/audit/export")
  void export(@RequestParam(required = false) String from, HttpServletResponse response) throws IOException {
    Instant begin = AskedDay.of("from", from, clock).begin();
    response.setContentType("application/jsonl");
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
        .filename("onewindow-audit-" + LocalDate.now(clock) + ".jsonl", UTF_8).build().toString());
    trail.export(begin, response.getOutputStream());
  }

  /** What the page was asked for, as it was typed. */
  record Question(String actor, String object, String action, String from, String until) {}
}
