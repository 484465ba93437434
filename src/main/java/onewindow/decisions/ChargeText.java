package onewindow.decisions;

import java.util.List;

/**
 * How one line of what is to be paid is computed.
 *
 * @param item the name in {@code service.yaml} of what is paid
 * @param of where the base stands: an item of earlier lines, a field of the form, or {@code department.question.field}; the
 *     greatest of several
 * @param less what is taken off the base: items of earlier lines, or fields of the form
 * @param rate the parameter that the base is multiplied by
 * @param included whether the base contains the amount already, as a price with tax does
 * @param amount the parameter that is the amount; instead of of and rate
 */
record ChargeText(String item, List<String> of, List<String> less, String rate, Boolean included, String amount) {

  ChargeText {
    of = of == null ? List.of() : of;
    less = less == null ? List.of() : less;
    included = Boolean.TRUE.equals(included);
  }

  boolean isFixed() {
    return amount != null;
  }

  /** The parameter that it is computed with. */
  String parameter() {
    return isFixed() ? amount : rate;
  }
}
