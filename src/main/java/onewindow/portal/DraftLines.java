package onewindow.portal;

import java.util.List;
import java.util.Locale;
import onewindow.access.Account;
import onewindow.catalog.Service;
import onewindow.catalog.Services;
import onewindow.drafts.DraftLine;
import onewindow.drafts.Drafts;
import org.springframework.stereotype.Component;

/** What somebody began and has not handed in, as the list of their cases shows it. */
@Component
record DraftLines(Drafts drafts, Services services) {

  /**
   * One of them.
   *
   * @param days after so many days without a change it is deleted
   */
  record Line(String service, String title, ShownTime savedAt, long days) {}

  /** A draft for a service that is not offered any more leads nowhere, and waits for its end. */
  List<Line> of(Account account, Locale locale) {
    return drafts.allOf(account.idNumber()).stream().flatMap(draft -> services.latest(draft.service())
        .map(service -> line(draft, service, locale)).stream()).toList();
  }

  private Line line(DraftLine draft, Service service, Locale locale) {
    return new Line(draft.service(), service.definition().title().in(locale), ShownTime.of(draft.savedAt(), locale),
        drafts.settings().keep().toDays());
  }
}
