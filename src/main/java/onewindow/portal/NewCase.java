package onewindow.portal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;

/** An application as it comes in. */
@Schema(description = "An application")
record NewCase(
    @Schema(description = "The service's id", example = "library-card", requiredMode = Schema.RequiredMode.REQUIRED)
    String service,
    @Schema(description = "The fields of the service's form", requiredMode = Schema.RequiredMode.REQUIRED)
    Fields form,
    @Schema(description = "Ids of uploaded files by material")
    FileChoice files) {

  private static final LocalizedText NOTHING = new LocalizedText("未填写", "nothing");

  Map<String, List<String>> chosenFiles() {
    return files == null ? Map.of() : files.byMaterial();
  }

  /** What is missing before service and form can be looked at. */
  List<FieldProblem> missing() {
    List<FieldProblem> missing = new ArrayList<>();
    if (service == null) {
      missing.add(new FieldProblem("service", new LocalizedText("事项的名称", "the id of a service"), NOTHING));
    }
    if (form == null) {
      missing.add(new FieldProblem("form", new LocalizedText("表单的各字段", "the fields of the form"), NOTHING));
    }
    return missing;
  }
}
