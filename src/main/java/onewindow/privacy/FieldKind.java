package onewindow.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a field says about somebody, and how that is masked; {@code field-policy.yaml} says for whom. */
public enum FieldKind {
  PLAIN(Masking::text),
  NAME(Masking::name),
  ID_NUMBER(MaskedValues::idNumber),
  PHONE(MaskedValues::phone),
  /** An e-mail address or the like. */
  ACCOUNT(MaskedValues::account),
  ADDRESS(MaskedValues::address),
  BIRTH_DATE(MaskedValues::birthDate),
  DOCUMENT_NUMBER(MaskedValues::documentNumber),
  TEXT(Masking::text);

  private final UnaryOperator<String> mask;

  FieldKind(UnaryOperator<String> mask) {
    this.mask = mask;
  }

  /** As the kind is masked where it is; null stays null. */
  public String masked(String value) {
    return value == null ? null : mask.apply(value);
  }

  /** The kind as content writes it, such as {@code id-number}; empty if there is none of that name. */
  public static Optional<FieldKind> of(String written) {
    return Arrays.stream(values()).filter(each -> each.written().equals(written)).findFirst();
  }

  /** All kinds, as content writes them. */
  public static List<String> allWritten() {
    return Arrays.stream(values()).map(FieldKind::written).toList();
  }

  String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
