package onewindow.portal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Stream;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;

/** Which certificate somebody asks about. */
@Schema(description = "A certificate's number and the code printed beside its QR code")
record VerificationQuestion(
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = LONGEST) String number,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = LONGEST) String code) {

  static final int LONGEST = 100;

  /** Says the same of every text that could be one: what a number looks like is no secret, whether there is one is. */
  List<FieldProblem> problems() {
    return Stream.of(problem("number", number), problem("code", code)).flatMap(List::stream).toList();
  }

  private static List<FieldProblem> problem(String field, String value) {
    if (value != null && !value.isBlank() && value.length() <= LONGEST) {
      return List.of();
    }
    LocalizedText found = value == null || value.isBlank() ? new LocalizedText("没有填写", "nothing")
        : new LocalizedText(value.length() + " 个字符", value.length() + " characters");
    return List.of(new FieldProblem(field,
        new LocalizedText("1 至 " + LONGEST + " 个字符", "1 to " + LONGEST + " characters"), found));
  }
}
