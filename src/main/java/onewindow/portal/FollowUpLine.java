package onewindow.portal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import onewindow.cases.FollowUp;

/** One thing that was chosen to be done after the issue, in the reader's language. */
@Schema(description = "Something chosen to be done after the issue; whatever becomes of it, the result stands")
record FollowUpLine(
    String question,
    String title,
    FollowUp.State state,
    String stateText,
    @Schema(description = "Why it was not done; null otherwise") String reason,
    @Schema(description = "What came back") List<Shown> shows) {

  /** One field of what came back. */
  @Schema(name = "FollowUpField")
  record Shown(String field, String label, String value) {}
}
