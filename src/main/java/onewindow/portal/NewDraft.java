package onewindow.portal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onewindow.drafts.Entered;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;

/** A draft as it comes in. */
@Schema(description = "What was entered so far")
record NewDraft(
    @Schema(description = "The version that this continues; 0 for a new draft", example = "0") int version,
    @Schema(description = "The Idempotency-Key that it will be handed in with", pattern = ClientKey.PATTERN,
        requiredMode = Schema.RequiredMode.REQUIRED)
    String clientKey,
    @Schema(description = "The fields of the service's form, as far as they were filled in",
        requiredMode = Schema.RequiredMode.REQUIRED)
    Fields form,
    @Schema(description = "Ids of uploaded files by material") FileChoice files,
    @Schema(description = "The version of the service whose form was filled in; the newest if it is missing")
    String formVersion) {

  private static final LocalizedText NOTHING = new LocalizedText("未填写", "nothing");

  /** What is wrong with it whatever the service. */
  List<FieldProblem> problems() {
    List<FieldProblem> problems = new ArrayList<>();
    if (clientKey == null || !clientKey.matches(ClientKey.PATTERN)) {
      problems.add(new FieldProblem("clientKey",
          new LocalizedText("8 至 64 个字符的提交标识", "a key of 8 to 64 characters"),
          clientKey == null ? NOTHING : new LocalizedText("不符合格式的值", "something else")));
    }
    if (form == null) {
      problems.add(new FieldProblem("form", new LocalizedText("表单的各字段", "the fields of the form"), NOTHING));
    }
    if (formVersion != null && !formVersion.matches("[A-Za-z0-9-]{1,64}")) {
      problems.add(unknownForm());
    }
    if (version < 0) {
      problems.add(new FieldProblem("version", new LocalizedText("0 或者草稿的版本号", "0 or the version of a draft"),
          new LocalizedText("负数", "a negative number")));
    }
    return problems;
  }

  FieldProblem unknownForm() {
    return new FieldProblem("formVersion", new LocalizedText("该事项的版本", "a version of this service"),
        new LocalizedText("其他值", "something else"));
  }

  Entered entered() {
    return new Entered(version, clientKey, form.values(), files == null ? Map.of() : files.byMaterial());
  }
}
