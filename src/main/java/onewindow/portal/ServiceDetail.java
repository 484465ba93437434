package onewindow.portal;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.ServiceDefinition.Limits;
import onewindow.catalog.ServiceKind;

/** Everything somebody needs to know before applying. */
@Schema(description = "A service: what it needs, how long it may take, and its form")
record ServiceDetail(
    String id,
    String title,
    String summary,
    Department department,
    String itemCode,
    @Schema(description = "INSTANT: on the same day; PROMISED: one department, within the promised time; JOINT: several")
    ServiceKind kind,
    Limits limits,
    List<Material> materials,
    List<Named> milestones,
    List<Named> outcomes,
    @Schema(description = "The form fields that the precheck looks at") List<String> precheck,
    @Schema(description = "The application form: a form-js schema", implementation = Object.class)
    @JsonRawValue String form) {

  record Department(String id, String name) {}

  record Named(String id, String title) {}

  /** @param heldBy the question to a department that makes the paper unnecessary, or null */
  record Material(String id, String title, String heldBy) {}

  static ServiceDetail of(ServiceDefinition definition, String form, Locale locale) {
    var department = definition.department();
    return new ServiceDetail(
        definition.service(), definition.title().in(locale), definition.summary().in(locale),
        new Department(department.id(), department.name().in(locale)),
        definition.itemCode(), definition.kind(), definition.limits(), materials(definition, locale),
        definition.milestones().stream().map(each -> new Named(each.id(), each.title().in(locale))).toList(),
        outcomes(definition, locale), definition.precheck(), form);
  }

  private static List<Material> materials(ServiceDefinition definition, Locale locale) {
    return definition.materials().entrySet().stream()
        .map(each -> new Material(each.getKey(), each.getValue().title().in(locale), each.getValue().heldBy()))
        .toList();
  }

  private static List<Named> outcomes(ServiceDefinition definition, Locale locale) {
    return definition.outcomes().entrySet().stream()
        .map(each -> new Named(each.getKey(), each.getValue().in(locale)))
        .toList();
  }
}
