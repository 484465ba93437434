package onewindow.forms;

import java.util.List;

/**
 * One input of a form.
 *
 * @param type form-js type: textfield, textarea, number, datetime, select, radio, checkbox, checklist, taglist
 * @param format a national format named by the form's property {@code format}, or null
 * @param options the values that may be chosen; empty where the field is free
 * @param hiddenWhen the FEEL condition that hides the field, without the leading {@code =}, or null
 */
public record FormField(
    String key,
    LocalizedText label,
    String type,
    boolean required,
    boolean readOnly,
    String format,
    Integer minLength,
    Integer maxLength,
    String pattern,
    java.math.BigDecimal min,
    java.math.BigDecimal max,
    List<String> options,
    String hiddenWhen) {

  /** The same field where nobody has to answer it. */
  public FormField optional() {
    return new FormField(key, label, type, false, readOnly, format, minLength, maxLength, pattern, min, max, options,
        null);
  }
}
