package onewindow.portal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import onewindow.cases.CaseDeadlines;
import onewindow.cases.CaseRecord;
import onewindow.cases.Limit;
import onewindow.deadlines.Due;

/**
 * One limit of a case in a reader's words.
 *
 * @param kind which limit, the end of a text's name
 * @param state whether its end can be said, the end of a text's name
 * @param when the day or year that the text speaks of
 */
record LimitLine(String kind, String state, String when) {

  static List<LimitLine> of(List<Limit> limits, Locale locale) {
    return limits.stream().map(limit -> of(limit, locale)).toList();
  }

  /** All that the case is owed, the delivery of what was issued too. */
  static List<LimitLine> of(CaseDeadlines deadlines, CaseRecord record, Locale locale) {
    return of(Stream.concat(deadlines.of(record.summary().caseNumber()).stream(), deadlines.ofDelivery(record).stream())
        .toList(), locale);
  }

  private static LimitLine of(Limit limit, Locale locale) {
    String kind = limit.kind().name();
    if (limit.due() instanceof Due.On on) {
      return new LimitLine(kind, "on", ShownTime.day(on.day(), locale).text());
    }
    if (limit.due() instanceof Due.At at) {
      return new LimitLine(kind, "at", ShownTime.of(at.moment(), locale).text());
    }
    if (limit.due() instanceof Due.Standing standing) {
      return new LimitLine(kind, "standing", ShownTime.day(standing.since(), locale).text());
    }
    return new LimitLine(kind, "missing", String.valueOf(((Due.CalendarMissing) limit.due()).year()));
  }
}
