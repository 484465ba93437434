package onewindow.portal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import onewindow.cases.CaseRecord;
import onewindow.cases.Commitment;
import onewindow.cases.CommitmentCheck;

/** A commitment as programs read it. */
@Schema(description = "A commitment that stands for papers")
record CommitmentDetail(
    @Schema(description = "The role of whoever makes it") String by,
    List<String> materials,
    @Schema(description = "When it was taken back, or null") Instant withdrawnAt,
    @Schema(description = "How its truth is checked; null before the result is issued") Check check) {

  /** How far the check has come. */
  @Schema(description = "The check of a commitment after the result was issued")
  record Check(
      CommitmentCheck.State state,
      Instant dueAt,
      @Schema(description = "Until when a correction is ordered, or null") Instant correctionDueAt,
      @Schema(description = "What the clerk told the party with the newest finding, or null") String reason) {}

  static CommitmentDetail of(CaseRecord record) {
    Commitment made = record.commitment();
    return made == null ? null : new CommitmentDetail(made.role(), made.materials(), made.withdrawnAt(),
        check(made.check()));
  }

  private static Check check(CommitmentCheck check) {
    return check == null ? null
        : new Check(check.state(), check.dueAt(), check.correctionDueAt(), check.reason());
  }
}
