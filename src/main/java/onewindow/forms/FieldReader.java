package onewindow.forms;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Reads one input component; what the server could not check as the browser does is refused. */
@Component
class FieldReader {

  private static final Map<String, Integer> LONGEST = Map.of("textfield", 200, "textarea", 2000);
  private static final Set<String> CHOICES = Set.of("select", "radio", "checklist", "taglist");
  private static final Set<String> OTHERS = Set.of("number", "datetime", "checkbox");
  private static final List<String> NOT_CHECKED = List.of("valuesKey", "valuesExpression", "decimalDigits", "increment",
      "serializeToString", "disallowPassedDates", "timeSerializingFormat");

  private static final List<String> TEXT_LIMITS = List.of("pattern", "minLength", "maxLength");

  // what every object of a browser's script has already
  private static final Set<String> TAKEN = Set.of("constructor", "prototype", "toString", "toLocaleString", "valueOf",
      "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable");

  private final NationalFormats formats;

  FieldReader(NationalFormats formats) {
    this.formats = formats;
  }

  FormField read(FormComponent component, String hiddenWhen) {
    requireKnownType(component);
    refuseUnchecked(component);
    String label = component.type().equals("datetime") ? "dateLabel" : "label";
    return new FormField(
        key(component),
        new LocalizedText(component.text(label), component.custom("labelEn")),
        component.type(),
        component.validateFlag("required"),
        component.flag("readonly") || component.flag("disabled"),
        format(component),
        component.validateInteger("minLength"),
        TextLimits.longest(component, LONGEST.get(component.type())),
        TextLimits.pattern(component),
        component.validateNumber("min"),
        component.validateNumber("max"),
        CHOICES.contains(component.type()) ? FieldOptions.of(component) : List.of(),
        hiddenWhen);
  }

  private static void requireKnownType(FormComponent component) {
    var taken = new TreeSet<>(LONGEST.keySet());
    taken.addAll(CHOICES);
    taken.addAll(OTHERS);
    if (!taken.contains(component.type())) {
      throw component.refusal("the type \"" + component.type() + "\" is not taken; inputs are " + taken
          + ", other components group, text, html, separator, spacer");
    }
    if (component.type().equals("datetime") && !"date".equals(component.text("subtype"))) {
      throw component.refusal("a datetime must have the subtype \"date\"");
    }
  }

  private static void refuseUnchecked(FormComponent component) {
    NOT_CHECKED.stream().filter(component.json()::hasNonNull).findFirst().ifPresent(property -> {
      throw component.refusal("the server does not check " + property + "; take it out");
    });
    uncheckedLimits(component.type()).stream().filter(component.json().path("validate")::hasNonNull).findFirst()
        .ifPresent(limit -> {
          throw component.refusal("the server does not check validate." + limit + " of a " + component.type());
        });
    if (component.validate("validationType") != null && !component.validate("validationType").equals("custom")) {
      throw component.refusal("the server does not check validate.validationType; use the property format");
    }
  }

  private static List<String> uncheckedLimits(String type) {
    if (LONGEST.containsKey(type)) {
      return List.of("min", "max");
    }
    return type.equals("number") ? TEXT_LIMITS : List.of("pattern", "minLength", "maxLength", "min", "max");
  }

  private static String key(FormComponent component) {
    String key = component.text("key");
    if (key == null || !key.matches("[A-Za-z][A-Za-z0-9_]{0,63}")) {
      throw component.refusal(key == null ? "the key is missing"
          : "a key is a letter and then letters, digits and _, this is " + Found.head(key));
    }
    if (TAKEN.contains(key)) {
      throw component.refusal("the key " + key + " is taken in every browser; choose another");
    }
    return key;
  }

  private String format(FormComponent component) {
    String format = component.custom("format");
    boolean takesFormat = LONGEST.containsKey(component.type()) || component.type().equals("datetime");
    if (format != null && (!takesFormat || !formats.names().contains(format))) {
      throw component.refusal("there is no format " + format + " for this type; formats are " + formats.names());
    }
    return format;
  }
}
