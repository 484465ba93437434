package onewindow.portal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import onewindow.cases.CaseRecord;
import onewindow.cases.Delivery;
import onewindow.cases.FollowUp;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.ServiceDefinition.Question;

/** Words what follows the issue of a case: what was chosen beside it, and its delivery. */
final class AfterIssue {

  private static final Texts STATES = Texts.read("follow-ups.yaml");
  private static final Texts DELIVERIES = Texts.read("deliveries.yaml");

  private AfterIssue() {}

  /** Empty where nothing was chosen; of a case that has ended without a valid result, only what was done before. */
  static List<FollowUpLine> followUps(CaseRecord record, ServiceDefinition definition, ShownFields shown,
      Locale locale) {
    return FollowUp.of(record, definition).stream()
        .filter(one -> !isOver(record) || one.state() == FollowUp.State.DONE)
        .map(one -> line(one, definition.questions().get(one.question()), shown, locale)).toList();
  }

  private static FollowUpLine line(FollowUp one, Question question, ShownFields fields, Locale locale) {
    String reason = one.state() == FollowUp.State.NOT_DONE ? Objects.toString(one.answer().get("reason"), null) : null;
    return new FollowUpLine(one.question(), question.title().in(locale), one.state(),
        STATES.in(locale, one.state().name(), Map.of()), fields.text(reason),
        question.followUp().shows().entrySet().stream().filter(shown -> one.answer().get(shown.getKey()) != null)
            .map(shown -> new FollowUpLine.Shown(shown.getKey(), shown.getValue().in(locale),
                fields.value(null, shown.getKey(), String.valueOf(one.answer().get(shown.getKey()))))).toList());
  }

  /** Null where the service records no delivery, or nothing is to be delivered. */
  static DeliveryLine delivery(CaseRecord record, ServiceDefinition definition, ShownFields shown, Locale locale) {
    if (record.delivery() != null) {
      return done(record.delivery(), definition, shown, locale);
    }
    if (definition.delivery() == null || isOver(record)) {
      return null;
    }
    String way = definition.delivery().way(record.application());
    return new DeliveryLine(way, DELIVERIES.in(locale, way, Map.of()),
        DELIVERIES.in(locale, way + "-awaited", Map.of()), null, null);
  }

  private static DeliveryLine done(Delivery delivery, ServiceDefinition definition, ShownFields shown,
      Locale locale) {
    String who = delivery.receivedBy() != null ? shown.name(delivery.receivedBy())
        : definition.partyTitle(delivery.recordedBy()).in(locale);
    return new DeliveryLine(delivery.way(), DELIVERIES.in(locale, delivery.way(), Map.of()),
        DELIVERIES.in(locale, delivery.way() + "-done", Map.of("who", who)), delivery.at(), delivery.recordedBy());
  }

  private static boolean isOver(CaseRecord record) {
    return record.summary().status().isFinal() && !record.summary().status().isIssued();
  }
}
