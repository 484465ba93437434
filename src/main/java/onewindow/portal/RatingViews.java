package onewindow.portal;

import java.util.Locale;
import onewindow.access.Account;
import onewindow.cases.CaseRecord;
import onewindow.catalog.Services;
import onewindow.ratings.RatingReading;
import org.springframework.stereotype.Component;

/** Puts the rating of a case into the reader's words. */
@Component
record RatingViews(RatingReading ratings, Services services) {

  RatingPanel of(CaseRecord record, Account account, Locale locale) {
    if (!record.summary().status().isFinal()) {
      return new RatingPanel(null, false, false);
    }
    String number = record.summary().caseNumber();
    return ratings.of(number, account.idNumber())
        .map(given -> RatingView.of(given, services.definition(record.serviceVersion()), locale))
        .map(view -> new RatingPanel(view, false, false))
        .orElseGet(() -> new RatingPanel(null, true, ratings.isInvited(number)));
  }
}
