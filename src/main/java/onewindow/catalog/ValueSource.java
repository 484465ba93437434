package onewindow.catalog;

/**
 * Where the value of a question's parameter comes from: a field of the form ({@code childName}), of what was issued
 * ({@code result.idNumber}) or of another question's answer ({@code carrier.shipment.trackingNumber}); or
 * {@code case.number} and {@code charges.total}, which are no field of anything.
 *
 * @param from empty for the form, {@code result}, or a question's id
 */
public record ValueSource(String from, String field) {

  public static final String FORM = "";
  public static final String RESULT = "result";
  private static final String CASE = "case";
  private static final String CHARGES = "charges";

  /** A field's own name has no dot. */
  public static ValueSource of(String text) {
    int dot = text.lastIndexOf('.');
    return dot < 0 ? new ValueSource(FORM, text) : new ValueSource(text.substring(0, dot), text.substring(dot + 1));
  }

  public boolean isForm() {
    return from.equals(FORM);
  }

  /** The number of the case. */
  public boolean isCaseNumber() {
    return from.equals(CASE) && field.equals("number");
  }

  /** All that is to be paid, in yuan. */
  public boolean isTotal() {
    return from.equals(CHARGES) && field.equals("total");
  }

  public boolean isResult() {
    return from.equals(RESULT);
  }
}
