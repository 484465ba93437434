package onewindow.decisions;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kie.api.definition.type.FactField;
import org.kie.api.definition.type.FactType;

/** Makes facts of one declared type. */
final class FactReader {

  private final FactType type;
  private final Map<String, Field> fields = new LinkedHashMap<>();

  FactReader(FactType type) {
    this.type = type;
    type.getFields().forEach(field ->
        fields.put(field.getName(), new Field(field, FieldType.of(field.getType()))));
  }

  /** @throws IllegalArgumentException if a field is not declared or has another type; says which, never its value */
  Object read(Map<String, Object> given) {
    given.keySet().stream().filter(name -> !fields.containsKey(name)).findFirst().ifPresent(unknown -> {
      throw new IllegalArgumentException(
          "The fact " + type.getSimpleName() + " has no field '" + unknown + "', only " + fields.keySet());
    });
    Object fact = make();
    // Every field, also those not given: a new fact holds false and 0 where it must hold nothing.
    fields.forEach((name, field) -> field.field().set(fact, value(field, given.get(name))));
    return fact;
  }

  private Object value(Field field, Object given) {
    try {
      return field.type().read(given);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("The field " + type.getSimpleName() + "." + field.field().getName()
          + " must be a " + field.type().word() + "; a " + given.getClass().getSimpleName() + " does not fit");
    }
  }

  private Object make() {
    try {
      return type.newInstance();
    } catch (InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private record Field(FactField field, FieldType type) {}
}
