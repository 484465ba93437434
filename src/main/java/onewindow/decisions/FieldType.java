package onewindow.decisions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import onewindow.forms.IdNumber;
import onewindow.forms.PersonName;

/**
 * The types that a fact's field may have, and how a value of JSON becomes one. No primitive types: a field that was not
 * answered must stay unknown, not become false or 0.
 */
enum FieldType {
  TEXT(String.class, value -> (String) value),
  TRUTH(Boolean.class, value -> (Boolean) value),
  NUMBER(Integer.class, value -> new BigDecimal(((Number) value).toString()).intValueExact()),
  LARGE_NUMBER(Long.class, value -> new BigDecimal(((Number) value).toString()).longValueExact()),
  AMOUNT(BigDecimal.class, value -> new BigDecimal(((Number) value).toString())),
  DATE(LocalDate.class, value -> value instanceof LocalDate date ? date : LocalDate.parse((String) value)),
  NAME(PersonName.class, value -> PersonName.of((String) value)),
  TEXTS(List.class, value -> ((List<?>) value).stream().map(String.class::cast).toList()),
  // A number that is none is unknown; nothing may be concluded from it.
  ID_NUMBER(IdNumber.class, value -> IdNumber.of((String) value).orElse(null));

  private final Class<?> type;
  private final Function<Object, Object> reader;

  FieldType(Class<?> type, Function<Object, Object> reader) {
    this.type = type;
    this.reader = reader;
  }

  static FieldType of(Class<?> type) {
    return Arrays.stream(values()).filter(one -> one.type == type).findFirst().orElseThrow();
  }

  /** The type's name in a rule file. */
  String word() {
    return type.getSimpleName();
  }

  /**
   * A blank text was not answered.
   *
   * @throws RuntimeException if the value does not have this type
   */
  Object read(Object value) {
    return value == null || value instanceof String text && text.isBlank() ? null : reader.apply(value);
  }
}
