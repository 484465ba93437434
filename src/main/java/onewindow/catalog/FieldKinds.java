package onewindow.catalog;

import java.util.Optional;
import onewindow.forms.FormSchema;
import onewindow.privacy.FieldKind;
import onewindow.privacy.FieldPolicy;

/** What a service's fields say about somebody: as {@code service.yaml} has it, else as their form does. */
public final class FieldKinds {

  private FieldKinds() {}

  /**
   * Empty where neither says it; such a value is shown to nobody.
   *
   * @param form the form that shows the field, or null where none does
   */
  public static Optional<FieldKind> of(ServiceDefinition definition, FormSchema form, String field) {
    String said = definition.fieldKinds().get(field);
    return said != null ? FieldKind.of(said)
        : Optional.ofNullable(form).flatMap(schema -> schema.field(field))
            .flatMap(found -> FieldPolicy.IN_FORCE.kind(found.format(), found.type()));
  }
}
