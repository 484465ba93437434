package onewindow.portal;

import java.util.List;
import java.util.Locale;
import onewindow.cases.CaseRecord;
import onewindow.cases.FollowUp;
import onewindow.catalog.ServiceDefinition;

/**
 * What follows the issue of a case, as its page shows it.
 *
 * @param delivery null where none is to be shown
 * @param deliveredAt when it was delivered; null before
 * @param awaited whether a department still has something to answer, so that the page goes on asking
 */
record AfterIssueView(List<FollowUpLine> followUps, DeliveryLine delivery, ShownTime deliveredAt, boolean awaited) {

  static AfterIssueView of(CaseRecord record, ServiceDefinition definition, ShownFields shown, Locale locale) {
    List<FollowUpLine> followUps = AfterIssue.followUps(record, definition, shown, locale);
    DeliveryLine delivery = AfterIssue.delivery(record, definition, shown, locale);
    boolean delivered = delivery != null && delivery.at() != null;
    return new AfterIssueView(followUps, delivery, delivered ? ShownTime.of(delivery.at(), locale) : null,
        followUps.stream().anyMatch(one -> one.state() == FollowUp.State.ASKED));
  }
}
