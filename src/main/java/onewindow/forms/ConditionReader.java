package onewindow.forms;

import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the conditions that hide a field: its own, and those of the groups around it. */
@Component
class ConditionReader {

  private final FormConditions conditions;

  ConditionReader(FormConditions conditions) {
    this.conditions = conditions;
  }

  /** The component's condition or that of its surroundings; null when it always shows. */
  String combined(FormComponent component, String outer) {
    String own = own(component);
    if (own == null || outer == null) {
      return own == null ? outer : own;
    }
    return "(" + outer + ") or (" + own + ")";
  }

  private String own(FormComponent component) {
    String hide = component.hideCondition();
    if (hide == null) {
      return null;
    }
    if (!hide.startsWith("=")) {
      throw component.refusal("conditional.hide must begin with =, it is " + hide);
    }
    String expression = hide.substring(1).strip();
    try {
      conditions.fieldsOf(expression);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(component + ": conditional.hide: " + e.getMessage(), e);
    }
    return expression;
  }

  /** A condition may speak only of what the server will know: fields of the form, answered or filled by itself. */
  void check(List<FormField> fields) {
    List<String> known = fields.stream().map(FormField::key).toList();
    fields.stream().filter(field -> field.hiddenWhen() != null)
        .forEach(field -> conditions.fieldsOf(field.hiddenWhen()).stream()
            .filter(name -> !known.contains(name)).findFirst()
            .ifPresent(name -> {
              throw new IllegalArgumentException("the condition of " + field.key() + " speaks of " + name
                  + ", which is no field of the form");
            }));
  }
}
