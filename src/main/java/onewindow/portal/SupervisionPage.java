package onewindow.portal;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import onewindow.access.Account;
import onewindow.catalog.Services;
import onewindow.supervision.LedgerEntry;
import onewindow.supervision.Light;
import onewindow.supervision.SupervisionBoard;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The board of open cases by their light, and the ledger, for supervisors and heads of department. */
@Page
class SupervisionPage {

  private static final int PAGE = 50;
  private static final int LEDGER = 500;
  private final SupervisionBoard board;
  private final SupervisionScope scope;
  private final Services services;
  private final Clock clock;

  SupervisionPage(SupervisionBoard board, SupervisionScope scope, Services services, Clock clock) {
    this.board = board;
    this.scope = scope;
    this.services = services;
    this.clock = clock;
  }

  @GetMapping("/supervision")
  String board(@RequestParam(required = false) String light, @RequestParam(required = false) String service,
      @RequestParam(defaultValue = "0") int page, @ModelAttribute("account") Account account, Locale locale,
      Model model) {
    Set<String> mine = scope.of(account);
    Set<String> asked = asked(service, mine);
    int from = Math.max(0, Math.min(page, 10_000)) * PAGE;
    List<SupervisionBoard.OpenCase> open = board.open(asked, light(light), from, PAGE + 1);
    model.addAttribute("lights", Light.values());
    model.addAttribute("light", light(light));
    model.addAttribute("service", service);
    model.addAttribute("page", from / PAGE);
    model.addAttribute("more", open.size() > PAGE);
    model.addAttribute("following", board.following());
    model.addAttribute("counts", LightCounts.of(board.counts(mine), services, locale));
    model.addAttribute("cases", open.stream().limit(PAGE)
        .map(each -> SupervisedCaseLine.of(each, title(each.service(), locale), locale)).toList());
    return "supervision";
  }

  @GetMapping("/supervision/ledger")
  String ledger(@RequestParam(required = false) String light, @RequestParam(required = false) String service,
      @RequestParam(required = false) String month, @ModelAttribute("account") Account account, Locale locale,
      Model model) {
    AskedMonth asked = AskedMonth.of(month, clock);
    Set<String> mine = scope.of(account);
    List<LedgerEntry> entries = entries(asked(service, mine), light(light), asked.month(), LEDGER + 1);
    model.addAttribute("lights", Light.values());
    model.addAttribute("light", light(light));
    model.addAttribute("service", service);
    model.addAttribute("month", asked.month());
    model.addAttribute("refused", asked.problem());
    model.addAttribute("cut", entries.size() > LEDGER);
    model.addAttribute("counts", LightCounts.of(board.counts(mine), services, locale));
    model.addAttribute("entries", entries.stream().limit(LEDGER)
        .map(entry -> LedgerLine.of(entry, title(entry.service(), locale), locale)).toList());
    return "supervision-ledger";
  }

  List<LedgerEntry> entries(Set<String> of, Light light, YearMonth month, int most) {
    ZoneId zone = clock.getZone();
    return board.ledger(of, light, month.atDay(1).atStartOfDay(zone).toInstant(),
        month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant(), most);
  }

  private String title(String service, Locale locale) {
    return FiguresLine.title(service, services, locale);
  }

  static Set<String> asked(String service, Set<String> mine) {
    return service == null || service.isBlank() ? mine : mine.contains(service) ? Set.of(service) : Set.of();
  }

  /** Null for every light, and for a word that is none. */
  static Light light(String word) {
    return Arrays.stream(Light.values()).filter(light -> light.name().equals(word)).findFirst().orElse(null);
  }
}
