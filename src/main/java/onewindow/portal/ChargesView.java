package onewindow.portal;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import onewindow.cases.CaseRecord;
import onewindow.cases.CaseStatus;
import onewindow.cases.Charge;
import onewindow.catalog.ServiceDefinition;
import onewindow.forms.LocalizedText;

/**
 * What is to be paid, line by line.
 *
 * @param total in yuan
 * @param known whether every amount is known
 * @param awaited whether the case stands until people have done something, which they can tell
 */
record ChargesView(List<Line> lines, String total, boolean known, boolean awaited) {

  /**
   * One line.
   *
   * @param amount null where it is not known yet
   * @param sum how it was computed; null where it is fixed
   */
  record Line(String item, String reason, String sum, String amount, String basis, boolean confirmed) {}

  static ChargesView of(CaseRecord record, ServiceDefinition definition, Locale locale) {
    List<Charge> charges = record.ruling() == null ? List.of() : record.ruling().charges();
    return new ChargesView(charges.stream().map(charge -> line(charge, definition, locale)).toList(),
        record.ruling() == null ? null : yuan(record.ruling().total()),
        charges.stream().allMatch(charge -> charge.amount() != null), isAwaited(record, definition));
  }

  private static boolean isAwaited(CaseRecord record, ServiceDefinition definition) {
    return record.summary().status() == CaseStatus.SPECIAL && record.timeline().stream()
        .filter(entry -> entry.code().equals("stop-begun")).reduce((first, next) -> next)
        .filter(entry -> definition.steps().isUntilDone(entry.parameters().get("stop"))).isPresent();
  }

  private static Line line(Charge charge, ServiceDefinition definition, Locale locale) {
    LocalizedText title = definition.charges().get(charge.item());
    return new Line(title == null ? charge.item() : title.in(locale), charge.reason().in(locale), sum(charge),
        charge.amount() == null ? null : yuan(charge.amount()), charge.basis().in(locale), charge.confirmed());
  }

  private static String sum(Charge charge) {
    return charge.base() == null || charge.rate() == null ? null
        : yuan(charge.base()) + " × " + rate(charge.rate());
  }

  private static String rate(BigDecimal rate) {
    return rate.compareTo(BigDecimal.ONE) >= 0 ? rate.stripTrailingZeros().toPlainString()
        : rate.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
  }

  private static String yuan(BigDecimal amount) {
    return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
  }
}
